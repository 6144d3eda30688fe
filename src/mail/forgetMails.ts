import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, Where } from 'payload';
import { env } from '../core/env.ts';

const day = 24 * 3600_000;

/**
 * Forgets mails that were made before a moment, whatever became of them, and the files of those that were
 * written without a mail server.
 * @param where of which library; every mail when it is left out
 */
export async function forgetMails({
  payload,
  where = {},
  before,
}: {
  payload: Payload;
  where?: Where;
  before: Date;
}): Promise<void> {
  await payload.db.deleteMany({
    collection: 'outbox',
    where: { and: [where, { createdAt: { less_than: before.toISOString() } }] },
  });
  await forgetFiles({ payload, before });
}

/** A file goes with its mail: when there is no mail of that number any more. */
async function forgetFiles({ payload, before }: { payload: Payload; before: Date }): Promise<void> {
  const folder = path.join(env.DATA_DIR, 'mail');
  const until = new Date(before.getTime() + day).toISOString().slice(0, 10);
  for (const name of await filesIn(folder)) {
    const [, date = '', id = ''] = /^(\d{4}-\d\d-\d\d)-(.*)\.eml(?:\.part)?$/.exec(name) ?? [];
    if (!date || date > until) continue;
    const { totalDocs } = await payload.db.count({ collection: 'outbox', where: { id: { equals: id } } });
    if (totalDocs === 0) await rm(path.join(folder, name), { force: true });
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code === 'ENOENT') return []; // no mail was ever written there
    throw err;
  }
}
