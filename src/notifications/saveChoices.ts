import { ValidationError, type Payload, type PayloadRequest } from 'payload';
import { transact } from '../core/database/transact.ts';
import { now } from '../core/now.ts';
import type { Reader } from './choices.ts';
import type { Pace, Scope } from './kinds.ts';

/** Without a pace it is as usual again. */
type Choice = { scope: Scope; pace: Pace | null };

/** Keeps what someone chose: all of it or nothing. Choosing twice at once is as good as once. */
export async function saveChoices(args: {
  payload: Payload;
  reader: Reader;
  choices: Choice[];
}): Promise<void> {
  try {
    await save(args);
  } catch (err) {
    if (!(err instanceof ValidationError)) throw err;
    await save(args); // another was first with a row: now it is there to be changed
  }
}

async function save({
  payload,
  reader,
  choices,
}: {
  payload: Payload;
  reader: Reader;
  choices: Choice[];
}): Promise<void> {
  const who = reader.user ?? reader.email?.toLowerCase() ?? '';
  if (!who) throw new Error('A choice is somebody’s');
  await transact({
    payload,
    key: `mail:${who}`,
    work: async (req) => {
      for (const choice of choices) await keep({ req, who, reader, ...choice });
    },
  });
}

async function keep({
  req,
  who,
  reader,
  scope,
  pace,
}: Choice & { req: PayloadRequest; who: string; reader: Reader }): Promise<void> {
  const key = `${who}:${scope}`;
  const where = { key: { equals: key } };
  if (pace === null) return req.payload.db.deleteMany({ collection: 'mail-choices', where, req });
  const updatedAt = now().toISOString();
  const changed = await req.payload.db.updateOne({
    collection: 'mail-choices',
    where,
    data: { pace, updatedAt },
    options: { atomic: true },
    req,
  });
  if (changed) return;
  const whose = reader.user ? { user: reader.user } : { email: who };
  await req.payload.db.create({
    collection: 'mail-choices',
    data: { key, ...whose, scope, pace, createdAt: updatedAt, updatedAt },
    req,
    returning: false,
  });
}
