import type { Payload } from 'payload';
import { env } from '../../core/env.ts';
import { readInbound } from '../../mail/replies/readInbound.ts';
import { readMailbox } from '../../mail/replies/readMailbox.ts';
import { holdReply } from './holdReply.ts';
import { landReply } from './landReply.ts';

/** Looks into the mailbox for answers, where there is one (INBOUND_IMAP_URL). Safe to do twice. */
export async function readReplies({ payload }: { payload: Payload }): Promise<void> {
  if (!env.INBOUND_IMAP_URL) return;
  await readMailbox({
    url: env.INBOUND_IMAP_URL,
    take: async ({ raw, key }) =>
      raw ? landReply({ payload, mail: await readInbound(raw) }) : holdReply({ payload, key, why: 'large' }),
  });
}
