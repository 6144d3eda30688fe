import { ImapFlow } from 'imapflow';
import { logger } from '../../core/logger.ts';

/** What becomes of a mail: done with; kept for a person to look at; or to be tried again. */
export type Outcome = 'done' | 'held';
type Take = (mail: { raw: Buffer | undefined; key: string }) => Promise<Outcome>;

/** Larger mails are held: an answer is a few lines. */
export const mostBytes = 2_000_000;
const most = 100;

/**
 * Hands every mail in a mailbox that was not read yet to `take`, oldest first, and marks it as read; what is held is
 * flagged too, for a person to look at. A mail whose work fails stays as it was, for the next time.
 * @param url `imaps://user:password@host:port/INBOX`; without a port the usual one
 * @param take without `raw`: the mail was too large; `key` is the same for the same mail in the mailbox
 */
export async function readMailbox({ url, take }: { url: string; take: Take }): Promise<void> {
  const client = clientFor(url);
  client.on('error', () => undefined); // the call at hand fails too, and says so
  await client.connect();
  try {
    const name = decodeURIComponent(new URL(url).pathname.slice(1)) || 'INBOX';
    const lock = await client.getMailboxLock(name);
    try {
      const found = (await client.search({ seen: false }, { uid: true })) || [];
      for (const uid of found.slice(0, most)) await takeOne({ client, uid: String(uid), take });
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function takeOne({ client, uid, take }: { client: ImapFlow; uid: string; take: Take }): Promise<void> {
  const known = await client.fetchOne(uid, { size: true }, { uid: true });
  if (!known) return;
  const isSmall = (known.size ?? 0) <= mostBytes;
  const mail = isSmall ? await client.fetchOne(uid, { source: true }, { uid: true }) : undefined;
  try {
    const { path = '', uidValidity = 0n } = client.mailbox || {};
    const outcome = await take({ raw: mail ? mail.source : undefined, key: `${path}:${uidValidity}:${uid}` });
    const flags = outcome === 'held' ? ['\\Seen', '\\Flagged'] : ['\\Seen'];
    await client.messageFlagsAdd(uid, flags, { uid: true });
  } catch (err) {
    logger.error({ err, msg: 'An answer by mail could not be taken in; it is tried again' });
  }
}

function clientFor(url: string): ImapFlow {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'imaps:';
  return new ImapFlow({
    host: hostname,
    port: port ? Number(port) : secure ? 993 : 143,
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    disableAutoIdle: true,
    socketTimeout: 60_000,
    greetingTimeout: 15_000,
    connectionTimeout: 15_000,
  });
}
