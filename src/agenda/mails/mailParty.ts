import type { PayloadRequest } from 'payload';
import { queueMail } from '../../mail/queueMail.ts';
import { partyMail, type PartyLetter } from './partyMail.ts';

/** Mails a party, in the transaction of `req`; nothing for one without an address. */
export async function mailParty({ req, ...letter }: { req: PayloadRequest } & PartyLetter): Promise<void> {
  const mail = partyMail(letter);
  if (mail) await queueMail({ req, ...mail });
}
