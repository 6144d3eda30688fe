import type { Payload, PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import { hashToken } from '../../core/tokens.ts';
import type { Token } from '../../payload-types.ts';
import { idOf } from '../roles.ts';
import type { LinkFacts } from './createLink.ts';
import type { LinkKind } from './linkKinds.ts';

/** What a link is for. */
export type Link = {
  kind: LinkKind;
  email: string;
  user: string | undefined;
  facts: LinkFacts;
  /** Why it cannot be used (any more); undefined when it can. */
  refusal: 'token.expired' | 'token.used' | undefined;
};

/**
 * Reads a link without using it up: mail programs open links before people do.
 * @param kinds what the page it was opened at is for
 * @throws Problem 410 token.unknown
 */
export async function readLink({
  payload,
  req,
  token,
  kinds,
}: {
  payload: Payload;
  req?: PayloadRequest;
  token: string;
  kinds: readonly LinkKind[];
}): Promise<Link> {
  const { docs } = await payload.find({
    collection: 'tokens',
    where: { hash: { equals: hashToken(token) } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who has the token has the link
    req,
  });
  const kind = kinds.find((each) => each === docs[0]?.kind);
  if (!docs[0] || !kind) throw new Problem({ status: 410, code: 'token.unknown' });
  return toLink({ row: docs[0], kind });
}

function toLink({ row, kind }: { row: Token; kind: LinkKind }): Link {
  const isLate = new Date(row.expiresAt) <= now();
  return {
    kind,
    email: row.email ?? '',
    user: idOf(row.user),
    facts: (row.facts ?? {}) as LinkFacts,
    refusal: row.usedAt ? 'token.used' : isLate ? 'token.expired' : undefined,
  };
}
