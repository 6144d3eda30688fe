import type { Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on a port of its own. */
export type TestSmtp = {
  /** As in `SMTP_URL`. */
  url: string;
  /** What it took, in order; `raw` as it came over the wire. */
  mails: { raw: string; parsed: ParsedMail; recipients: string[] }[];
  /** The next mails to this address are refused with this answer. */
  refuse: (address: string, refusal: { code: number; message: string; times: number }) => void;
  /** The next mail is taken, and then the line goes dead before the answer. */
  hangUpOnce: () => void;
  /** Closes every line, as servers do with those that are idle. */
  dropLines: () => void;
  /** Mails that are being taken now wait until the promise is done. */
  holdUntil: (released: Promise<void>) => void;
  stop: () => Promise<void>;
};

type Refusal = { code: number; message: string; times: number };

/** Starts it without encryption and log-in, as a mail server next door would be. */
export async function startSmtp(): Promise<TestSmtp> {
  const mails: TestSmtp['mails'] = [];
  const refusals = new Map<string, Refusal>();
  const sockets = new Set<Socket>();
  let released = Promise.resolve();
  let hangUp = false;
  const dropLines = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refusals.get(address);
      if (!refusal || refusal.times === 0) return done();
      refusal.times -= 1;
      done(Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void released.then(async () => {
          const raw = Buffer.concat(chunks);
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          mails.push({ raw: raw.toString(), parsed: await simpleParser(raw), recipients });
          if (!hangUp) return done();
          hangUp = false;
          dropLines();
        });
      });
    },
  });
  // A client that is killed in the middle of a mail resets its line: that is no fault of the server or the test.
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (to, refusal) => refusals.set(to, { ...refusal }),
    hangUpOnce: () => {
      hangUp = true;
    },
    dropLines,
    holdUntil: (promise) => (released = promise),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
