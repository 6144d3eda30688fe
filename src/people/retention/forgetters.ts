import type { Forgetter } from './Forgetting.ts';
import { accounts } from './forgetters/accounts.ts';
import { askers } from './forgetters/askers.ts';
import { bookings } from './forgetters/bookings.ts';
import { earlierTexts } from './forgetters/earlierTexts.ts';
import { log } from './forgetters/log.ts';
import { mails } from './forgetters/mails.ts';
import { signUps } from './forgetters/signUps.ts';
import { unconfirmed } from './forgetters/unconfirmed.ts';
import type { RowKey } from './retentionTable.ts';

/**
 * What forgets each row of the table that ends after a period. Rows that end with the account are forgotten by
 * removeAccount, rows that end with their thing by deleting it.
 */
export const forgetters: Partial<Record<RowKey, Forgetter>> = {
  signUps,
  unconfirmed,
  askers,
  bookings,
  mails,
  accounts,
  earlierTexts,
  log,
};
