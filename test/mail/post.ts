import type { Payload } from 'payload';
import { transact } from '../../src/core/database/transact.ts';
import { queueMail } from '../../src/mail/queueMail.ts';
import type { Outbox } from '../../src/payload-types.ts';

type Letter = Partial<Omit<Parameters<typeof queueMail>[0], 'req'>>;

let count = 0;

/** Queues a mail as a command would, and hands back its row in the outbox. */
export async function post(payload: Payload, letter: Letter = {}): Promise<Outbox> {
  count += 1;
  const to = letter.to ?? `inwoner-${count}@voorbeeld.example`;
  await transact({
    payload,
    work: (req) =>
      queueMail({
        language: 'nl',
        kind: 'rsvp.confirm',
        content: { subject: `Je bent erbij ${count}`, paragraphs: ['Leuk dat je komt.'] },
        ...letter,
        to,
        req,
      }),
  });
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { to: { equals: to } },
    sort: '-createdAt',
    limit: 1,
  });
  return docs[0] as Outbox;
}

/** The row as it is now. */
export function read(payload: Payload, { id }: { id: string }): Promise<Outbox> {
  return payload.findByID({ collection: 'outbox', id, depth: 0 });
}

/** Jobs that deliver this mail. */
export async function jobsOf(payload: Payload, { id }: { id: string }) {
  const { docs } = await payload.find({ collection: 'payload-jobs', limit: 0, pagination: false, depth: 0 });
  return docs.filter((job) => (job.input as { outbox?: string }).outbox === id);
}

/** Lets the jobs of a mail be due now instead of after their pause. */
export async function hurry(
  payload: Payload,
  mail: { id: string },
  data: { totalTried?: number } = {},
): Promise<void> {
  for (const job of await jobsOf(payload, mail)) {
    await payload.db.updateOne({
      collection: 'payload-jobs',
      id: job.id,
      data: { waitUntil: new Date(0).toISOString(), ...data },
    });
  }
}
