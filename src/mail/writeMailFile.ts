import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { env } from '../core/env.ts';
import type { Outbox } from '../payload-types.ts';
import { composeMail } from './composeMail.ts';

/** Where mails go as long as there is no mail server. */
export function mailFile(mail: Pick<Outbox, 'id' | 'createdAt'>): string {
  return path.join(env.DATA_DIR, 'mail', `${mail.createdAt.slice(0, 10)}-${mail.id}.eml`);
}

/** Writes a mail as a whole MIME message, which any mail program opens. */
export async function writeMailFile(mail: Outbox): Promise<void> {
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { message } = await composer.sendMail(composeMail(mail));
  const file = mailFile(mail);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  // In one go, so that nobody reads half a mail; for the owner only, because it is somebody’s mail.
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
