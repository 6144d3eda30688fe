import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { env } from '../../src/core/env.ts';
import { setClock } from '../../src/core/now.ts';
import { closeTransports } from '../../src/mail/transport.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { startSmtp, type TestSmtp } from './startSmtp.ts';

/** What the tests of a file work with; filled before each of them. */
export type MailHub = { hub: TestHub; smtp: TestSmtp };

/** A hub for the file that calls this, and for every test a mail server and an empty outbox. */
export function mailHub(): MailHub {
  const at = {} as MailHub;
  beforeAll(async () => {
    at.hub = await startHub();
  });
  afterAll(() => at.hub.stop());
  beforeEach(async () => {
    at.smtp = await startSmtp();
    env.SMTP_URL = at.smtp.url;
  });
  afterEach(async () => {
    setClock();
    closeTransports();
    await at.smtp.stop();
    delete env.SMTP_URL;
    await at.hub.payload.delete({ collection: 'outbox', where: { id: { exists: true } } });
    await at.hub.payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
  });
  return at;
}
