import type { Payload } from 'payload';
import { isDuplicate } from '../core/database/isDuplicate.ts';
import { longestTry } from '../core/database/patience.ts';
import { Problem } from '../core/Problem.ts';
import { sameClick } from '../core/sameClick.ts';
import type { Tally } from '../payload-types.ts';

/** So long a press is in hand at most; a process that died with one keeps nobody from pressing again. */
const longestWork = longestTry + 10_000;
const lookAgainAfter = 50;

/** Begin of the keys of presses among the tallies. */
export const pressPrefix = 'press:';

type Press = { payload: Payload; key: string };

/**
 * Does the work of one press of a button in one of all processes: a row with a unique key says that it is in hand,
 * and for a while after where its answer led. Its count is the moment it lapses (machine's clock, milliseconds).
 * @param key the same for presses of the same button with the same words by the same person
 * @returns what the work returned, or the address that it returned elsewhere
 * @throws what the work threw; Problem 409 busy when it is in hand elsewhere all the time
 */
export async function pressOnce<T>({
  payload,
  key,
  work,
}: Press & { work: () => Promise<T> }): Promise<T | string> {
  const press = { payload, key: `${pressPrefix}${key}` };
  const until = Date.now() + longestWork;
  while (!(await take(press))) {
    const answer = await answerOf(press);
    if (answer) return answer;
    if (Date.now() > until) throw new Problem({ status: 409, code: 'busy' });
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
  try {
    const outcome = await work();
    await (typeof outcome === 'string' ? keep({ ...press, answer: outcome }) : drop(press));
    return outcome;
  } catch (err) {
    await drop(press).catch(() => undefined); // it lapses; what went wrong is what counts
    throw err;
  }
}

/** @returns whether it is ours to do */
async function take({ payload, key }: Press): Promise<boolean> {
  const at = Date.now();
  const mine = { count: at + longestWork, answer: null };
  const lapsed = await payload.db.updateOne({
    collection: 'tallies',
    where: { and: [{ key: { equals: key } }, { count: { less_than: at } }] },
    data: mine,
    options: { atomic: true },
  });
  if (lapsed) return true;
  try {
    await payload.db.create({ collection: 'tallies', data: { key, ...mine }, returning: false });
    return true;
  } catch (err) {
    if (isDuplicate(err)) return false;
    throw err;
  }
}

async function answerOf({ payload, key }: Press): Promise<string | undefined> {
  const row = await payload.db.findOne<Tally>({ collection: 'tallies', where: { key: { equals: key } } });
  return row?.answer ?? undefined;
}

async function keep({ payload, key, answer }: Press & { answer: string }): Promise<void> {
  await payload.db.updateOne({
    collection: 'tallies',
    where: { key: { equals: key } },
    data: { count: Date.now() + sameClick, answer },
    options: { atomic: true },
  });
}

async function drop({ payload, key }: Press): Promise<void> {
  await payload.db.deleteMany({ collection: 'tallies', where: { key: { equals: key } } });
}
