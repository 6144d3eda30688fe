import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { ExpertConsent } from '../../../templates/pages/ExpertConsent.tsx';
import { Message } from '../../../templates/pages/Message.tsx';
import { Problem } from '../../core/Problem.ts';
import { readLink } from '../../people/links/readLink.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { giveConsent } from '../asking/giveConsent.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** GET `/toestemming/:token`: what may go, and two buttons. Opening it says nothing yet. */
export async function showConsent(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return consentPage({ ctx, request });
}

const schema = z.object({ antwoord: z.enum(['ja', 'nee']) });

/** POST: yes or no, once. */
export const consentForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
    const { payload, library } = ctx;
    const agrees = values.antwoord === 'ja';
    await giveConsent({ payload, library, token: String(request.params.token), agrees });
    return `${ctx.link('/toestemming/bedankt')}?antwoord=${values.antwoord}`;
  },
  show: consentPage,
};

/** GET `/toestemming/bedankt`. */
export async function showConsented(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.experts.consent;
  const text = ctx.query.get('antwoord') === 'ja' ? t.doneYes : t.doneNo;
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(Message, {
        view,
        title: t.title,
        text,
        links: [{ label: ctx.library.name, href: ctx.link('/') }],
      }),
  };
}

async function consentPage({ ctx, request }: Asked): Promise<PageAnswer> {
  const { payload } = ctx;
  const link = await readLink({ payload, token: String(request.params.token), kinds: ['expert-consent'] });
  if (link.refusal || link.facts.library !== ctx.library?.id)
    throw new Problem({ status: 410, code: link.refusal ?? 'token.unknown' });
  const question = await payload.findByID({
    collection: 'questions',
    id: link.facts.question ?? '',
    depth: 0,
    disableErrors: true,
    select: { text: true },
    overrideAccess: true, // the asker's own words, by the link in the mail
  });
  if (!question) throw new Problem({ status: 410, code: 'token.unknown' });
  const t = ctx.t.experts.consent;
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(ExpertConsent, {
        view,
        t,
        lead: t.lead(ctx.library.name),
        question: question.text,
        action: ctx.link(`/toestemming/${String(request.params.token)}`),
      }),
  };
}
