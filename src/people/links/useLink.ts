import type { Payload, PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import { hashToken } from '../../core/tokens.ts';
import type { LinkKind } from './linkKinds.ts';
import { readLink, type Link } from './readLink.ts';

/**
 * Uses up a link, by one conditional update: of two clicks at once one wins.
 * @param req to use it in a transaction, so that it still works when what it is for fails
 * @returns what the link is for
 * @throws Problem 410 token.unknown, token.expired, token.used
 */
export async function useLink({
  payload,
  req,
  token,
  kind,
}: {
  payload: Payload;
  req?: PayloadRequest;
  token: string;
  kind: LinkKind;
}): Promise<Link> {
  const at = now().toISOString();
  const taken = await payload.db.updateOne({
    collection: 'tokens',
    where: {
      and: [
        { hash: { equals: hashToken(token) } },
        { kind: { equals: kind } },
        { usedAt: { exists: false } },
        { expiresAt: { greater_than: at } },
      ],
    },
    data: { usedAt: at },
    options: { atomic: true },
    req,
  });
  const link = await readLink({ payload, req, token, kinds: [kind] });
  if (taken) return { ...link, refusal: undefined };
  throw new Problem({ status: 410, code: link.refusal ?? 'token.used' });
}
