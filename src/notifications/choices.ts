import type { PayloadRequest, Where } from 'payload';
import type { MailChoice } from '../payload-types.ts';
import { kinds, paces, type Kind, type Pace, type Scope } from './kinds.ts';

/** Whose choices: an account, or an address without one. */
export type Reader = { user?: string; email?: string };

export type Choices = ReadonlyMap<Scope, Pace>;

/** What someone chose, where it is not the usual. What was stopped for the address counts for its account. */
export async function choicesOf({ req, reader }: { req: PayloadRequest; reader: Reader }): Promise<Choices> {
  const or: Where[] = [];
  if (reader.user) or.push({ user: { equals: reader.user } });
  if (reader.email) or.push({ email: { equals: reader.email.toLowerCase() } });
  if (or.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'mail-choices',
    where: { or },
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to respect them
    req,
  });
  const choices = new Map<Scope, Pace>();
  for (const { scope, pace } of docs.sort(byStrength)) choices.set(scope as Scope, paceFrom(pace));
  return choices;
}

/** "Never" is said last: it is not overruled by a choice of the same person elsewhere. */
function byStrength(one: MailChoice, other: MailChoice): number {
  return Number(one.pace === 'never') - Number(other.pace === 'never');
}

function paceFrom(word: string): Pace {
  return paces.find((pace) => pace === word) ?? 'never';
}

/**
 * When someone is told of a kind of thing.
 * @param group id of the group it is news of, for who takes part in it
 */
export function paceOf({ choices, kind, group }: { choices: Choices; kind: Kind; group?: string }): Pace {
  const own = choices.get(kind);
  if (!kinds[kind].isNews) return own ?? kinds[kind].pace;
  if (own === 'never') return 'never';
  const ofGroup = group ? choices.get(`group:${group}`) : undefined;
  if (ofGroup === 'never' || ofGroup === 'now') return ofGroup;
  const summary = choices.get('summary') ?? 'week';
  return summary === 'never' ? 'never' : (ofGroup ?? summary);
}

/** Whether someone wants no mail of a kind at all. */
export async function hasStopped({
  req,
  reader,
  kind,
}: {
  req: PayloadRequest;
  reader: Reader;
  kind: Kind;
}): Promise<boolean> {
  return paceOf({ choices: await choicesOf({ req, reader }), kind }) === 'never';
}
