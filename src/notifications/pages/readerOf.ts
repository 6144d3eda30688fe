import type { Request } from 'express';
import { Problem } from '../../core/Problem.ts';
import type { User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import type { Reader } from '../choices.ts';
import { loadThing } from '../loadThing.ts';
import { readMailToken } from '../mailToken.ts';

export type MailReader = {
  reader: Reader;
  /** The account, when there is one. */
  user: User | null;
  /** The page where this reader chooses, which is where the form is sent to. */
  path: string;
};

/**
 * Whose mails are chosen: of who has a link from a mail, or who is logged in.
 * @throws Problem 401 log-in-first; 404 token.unknown for a link that was not made here, or of someone who
 *   has no account any more
 */
export async function readerOf({ ctx, request }: { ctx: Context; request: Request }): Promise<MailReader> {
  const token = request.params.token;
  if (typeof token !== 'string') {
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    return { reader: readerFrom(ctx.user), user: ctx.user, path: '/mijn/mail' };
  }
  const facts = readMailToken(token);
  if (facts?.scopes !== 'all') throw new Problem({ status: 404, code: 'token.unknown' });
  const path = `/mijn/mail/${token}`;
  if (!facts.reader.user) return { reader: facts.reader, user: null, path };
  const user = await loadThing<User>({ req: ctx.req, thing: `users:${facts.reader.user}` });
  if (!user) throw new Problem({ status: 404, code: 'token.unknown' });
  return { reader: readerFrom(user), user, path };
}

function readerFrom(user: User): Reader {
  return { user: user.id, email: user.email };
}
