import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { StartThread } from '../../../templates/pages/StartThread.tsx';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { groupLink } from '../groupLink.ts';
import { loadForMember } from '../loadGroup.ts';
import { startThread } from './startThread.ts';
import { threadLink } from './threadLink.ts';

const schema = z.object({ onderwerp: required(150), bericht: required(10_000) });

type Starting = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Someone starts a conversation. */
export const startForm = {
  once: true,
  schema,
  handle: async ({ ctx, request, values }: Starting) => {
    const { group } = await loadForMember({ ctx, slug: String(request.params.group) });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const thread = await startThread({
      payload: ctx.payload,
      group: group.id,
      author: ctx.user,
      title: values.onderwerp,
      body: values.bericht,
    });
    return `${threadLink({ ctx, group, thread })}?gedaan=geplaatst`;
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showStart(ctx, request, form),
};

/** The form to start a conversation with. */
export async function showStart(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group } = await loadForMember({ ctx, slug: String(request.params.group) });
  if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
  const t = ctx.t.talk.start;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    render: (view) =>
      createElement(StartThread, {
        view,
        t,
        write: ctx.t.talk.write,
        lead: t.lead(group.title),
        readers: group.visibility === 'public' ? t.everyone : t.members,
        action: groupLink({ ctx, group, path: '/gesprekken/nieuw' }),
        form,
      }),
  };
}
