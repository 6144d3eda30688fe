import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { Message } from '../../../templates/pages/Message.tsx';
import { ReportThing } from '../../../templates/pages/ReportThing.tsx';
import { Problem } from '../../core/Problem.ts';
import { loadDossier } from '../../dossiers/loadDossier.ts';
import { groupForHub } from '../../groups/groupForHub.ts';
import { findPost } from '../../groups/talk/findPost.ts';
import { loadThread } from '../../groups/talk/loadThread.ts';
import { threadLink } from '../../groups/talk/threadLink.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { reportThing, type Reported } from '../commands/reportThing.ts';

const reasons = ['rude', 'hate', 'private', 'spam', 'wrong', 'other'] as const;
const schema = z.object({ reden: z.enum(reasons), toelichting: optional(1000) });

type Asked = { ctx: LibraryContext; request: Request };
type Found = { thing: Reported; here: string };
type Load = (asked: Asked) => Promise<Found>;

/** A post that the reader sees. */
const loadPost: Load = async ({ ctx, request }) => {
  const { group, thread } = await loadThread({ ctx, request, to: 'see' });
  const post = await findPost({ req: ctx.req, thread: thread.id, id: String(request.params.post) });
  const full = await groupForHub({ payload: ctx.payload, id: group.id });
  return {
    thing: { library: ctx.library, group: full, post: post.id, title: thread.title, excerpt: post.body },
    here: threadLink({ ctx, group, thread, path: `/bericht/${post.id}` }),
  };
};

/** A dossier that the reader sees. */
const loadReported: Load = async ({ ctx, request }) => {
  const { dossier } = await loadDossier({ ctx, slug: String(request.params.dossier) });
  const group = idOf(dossier.group);
  return {
    thing: {
      library: ctx.library,
      group: group ? await groupForHub({ payload: ctx.payload, id: group }) : undefined,
      dossier: dossier.id,
      title: dossier.title,
      excerpt: dossier.summary || dossier.title,
    },
    here: ctx.link(`/dossiers/${dossier.slug}`),
  };
};

function reporting(load: Load) {
  const show = async (asked: Asked, form: FormState = emptyForm): Promise<PageAnswer> => {
    const { ctx } = asked;
    if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
    const { thing, here } = await load(asked);
    const t = ctx.t.moderation;
    return {
      title: t.report.title,
      robots: 'noindex',
      breadcrumb: [{ label: thing.title, href: here }],
      render: (view) =>
        createElement(ReportThing, {
          view,
          t,
          title: thing.title,
          excerpt: thing.excerpt.slice(0, 600),
          action: `${here}/melden`,
          form,
        }),
    };
  };
  return {
    page: (ctx: LibraryContext, request: Request) => show({ ctx, request }),
    form: {
      once: true,
      schema,
      handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
        if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
        const { thing } = await load({ ctx, request });
        await reportThing({ payload: ctx.payload, thing, reason: values.reden, words: values.toelichting });
        return ctx.link('/gemeld');
      },
      show: ({ ctx, request, form }: Asked & { form: FormState }) => show({ ctx, request }, form),
    },
  };
}

/** Reporting a post, and reporting a dossier: without an account too. */
export const reportForms = { post: reporting(loadPost), dossier: reporting(loadReported) };

/** Thanks, and what happens now. */
export async function showReported(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.moderation.report;
  return {
    title: t.thanksTitle,
    robots: 'noindex',
    render: (view) =>
      createElement(Message, {
        view,
        title: t.thanksTitle,
        text: t.thanks,
        links: [{ label: t.back, href: ctx.link('/') }],
      }),
  };
}
