import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { env } from '../core/env.ts';
import { now } from '../core/now.ts';

/** So long mails are kept, in days: names and words of people expire. */
export const mailDays = 30;

/**
 * Forgets mails that are older than 30 days, whatever became of them, and the files of those that were
 * written without a mail server. For a job that runs every day.
 */
export async function forgetMails(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - mailDays * 24 * 3600 * 1000).toISOString();
  await payload.db.deleteMany({ collection: 'outbox', where: { createdAt: { less_than: before } } });
  const folder = path.join(env.DATA_DIR, 'mail');
  for (const name of await filesIn(folder)) {
    if (/^\d{4}-\d\d-\d\d-.*\.eml(\.part)?$/.test(name) && name.slice(0, 10) < before.slice(0, 10)) {
      await rm(path.join(folder, name), { force: true });
    }
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
