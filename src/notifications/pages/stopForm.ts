import express, { type RequestHandler } from 'express';
import { contextOf } from '../../site/contextOf.ts';
import { limitForms } from '../../site/limitForms.ts';
import { drawPage, sendPage } from '../../site/sendPage.ts';
import { loadThing } from '../loadThing.ts';
import { stoppableMail } from '../../flavours/stoppableMail.ts';
import type { Context } from '../../site/Context.ts';
import type { FlavourScope } from '../flavourScope.ts';
import { readMailToken, type MailTokenFacts } from '../mailToken.ts';
import { saveChoices } from '../saveChoices.ts';
import { stoppedPage, unknownPage } from './showStop.ts';

/**
 * `POST /mijn/mail/stop/:token`: one click stops a kind of mail (RFC 8058). It comes from mail programs,
 * so there is no session, no cookie, and no Origin of this site to look at: the address itself is the
 * secret. Stopping twice is as good as once. Answers 200, or 404 for a link that was not made here.
 */
export const stopForm: RequestHandler[] = [
  limitForms,
  // `List-Unsubscribe=One-Click`, as a form or as multipart; nothing in it is needed.
  express.raw({ type: () => true, limit: 10_000 }),
  async (request, response) => {
    const ctx = await contextOf(request);
    const facts = readMailToken(String(request.params.token));
    const isKnown = facts && facts.scopes !== 'all';
    if (isKnown) {
      const { user } = facts.reader;
      // Whose account is gone gets no mail any more: there is nothing left to stop.
      if (!user || (await loadThing({ req: ctx.req, thing: `users:${user}` }))) {
        await stop({ ctx, facts });
      }
    }
    const page = isKnown ? await stoppedPage({ ctx, facts }) : unknownPage(ctx);
    sendPage({ request, response, page: drawPage({ ctx, page }), isPrivate: true });
  },
];

/** What a flavour mails is stopped where its reader chose it; the rest among the choices of the core. */
async function stop({ ctx, facts }: { ctx: Context; facts: MailTokenFacts }): Promise<void> {
  const scopes = facts.scopes === 'all' ? [] : facts.scopes;
  const { reader } = facts;
  const choices = scopes
    .filter((scope) => !scope.startsWith('flavour:'))
    .map((scope) => ({ scope, pace: 'never' as const }));
  if (choices.length > 0) await saveChoices({ payload: ctx.payload, reader, choices });
  for (const scope of scopes) {
    if (!scope.startsWith('flavour:') || !reader.user) continue;
    await (await stoppableMail({ req: ctx.req, scope: scope as FlavourScope }))?.stop(reader.user);
  }
}
