import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { createToken, hashToken } from '../../core/tokens.ts';
import type { LinkKind } from './linkKinds.ts';

/** Small things a link must remember, such as the group to join. */
export type LinkFacts = Record<string, string>;

/**
 * Makes a link that works once and for a limited time, in the transaction of `req`.
 * @param email the address it is mailed to, which using it proves to be one's own
 * @param user the account it is for, when there is one
 * @param minutes how long it works
 * @returns the token for the address of the link; only its hash is stored
 */
export async function createLink({
  req,
  kind,
  email,
  user,
  facts = {},
  minutes,
}: {
  req: PayloadRequest;
  kind: LinkKind;
  email: string;
  user?: string;
  facts?: LinkFacts;
  minutes: number;
}): Promise<string> {
  const token = createToken();
  await req.payload.create({
    collection: 'tokens',
    data: {
      hash: hashToken(token),
      kind,
      email: email.toLowerCase(),
      user: user ?? null,
      facts,
      expiresAt: new Date(now().getTime() + minutes * 60_000).toISOString(),
    },
    depth: 0,
    overrideAccess: true, // links are made by the hub itself
    req,
  });
  return token;
}
