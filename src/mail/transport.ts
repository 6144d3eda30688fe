import { createTransport } from 'nodemailer';
import { shared } from '../core/shared.ts';

type Transport = ReturnType<typeof open>;

const transports = shared('mailTransports', () => new Map<string, Transport>());

/** The connections to the mail server of this process; kept open for the next mail. */
export function transportTo(url: string): Transport {
  const known = transports.get(url);
  if (known) return known;
  const made = open(url);
  transports.set(url, made);
  return made;
}

/** Closes every connection to mail servers; called when the process ends. */
export function closeTransports(): void {
  for (const transport of transports.values()) transport.close();
  transports.clear();
}

function open(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: 4,
    maxMessages: 100,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    // A mail holds only what the hub wrote into it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
