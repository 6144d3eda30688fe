/**
 * A mailbox for answers; imported before anything that reads the settings, so without waiting: modules beside one
 * that waits do not. The port is of this process alone, below those that the system gives away.
 */
export const imapPort = 12_000 + (process.pid % 18_000);
Object.assign(process.env, {
  INBOUND_IMAP_URL: `imap://antwoord:geheim@127.0.0.1:${imapPort}/INBOX`,
  INBOUND_ADDRESS: 'antwoord@hub.example',
});
