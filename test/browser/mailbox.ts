import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on this machine, and what arrived there. */
export type Mailbox = {
  url: string;
  /** Waits for the newest mail to this address whose subject or text matches. */
  wait: (to: string, match: RegExp) => Promise<ParsedMail>;
  stop: () => Promise<void>;
};

/** Starts the mail server on a free port. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: { to: string[]; mail: ParsedMail }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream)
        .then((mail) => {
          mails.push({ to: session.envelope.rcptTo.map((each) => each.address.toLowerCase()), mail });
          done();
        })
        .catch((err: Error) => done(err));
    },
  });
  // A hub that is killed in the middle of a mail resets its line.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const find = (to: string, match: RegExp) =>
    [...mails]
      .reverse()
      .find(
        ({ to: list, mail }) =>
          list.includes(to.toLowerCase()) && match.test(`${mail.subject}\n${mail.text}`),
      );
  return {
    url: `smtp://127.0.0.1:${port}`,
    wait: async (to, match) => {
      const deadline = Date.now() + 30_000;
      while (Date.now() < deadline) {
        const found = find(to, match);
        if (found) return found.mail;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(
        `No mail to ${to} like ${match} among: ${mails.map(({ mail }) => mail.subject).join(' | ')}`,
      );
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The first address in a mail that matches. */
export function linkIn(mail: ParsedMail, match: RegExp): string {
  const links = (mail.text ?? '').match(/https?:\/\/[^\s)>\]]+/g) ?? [];
  const link = links.find((each) => match.test(each));
  if (!link) throw new Error(`No link like ${match} in: ${mail.text}`);
  return link;
}
