/** What went wrong with a delivery, as far as it may be kept: the server’s answer, no words of the mail. */
export type SmtpFailure = { isFinal: boolean; answer: string };

/** Commands with which a server refuses this mail, as opposed to us, our password or everything today. */
const aboutThisMail = ['MAIL FROM', 'RCPT TO', 'DATA'];

/**
 * Reads what the mail server (or the way to it) answered.
 * @returns final for a 5xx on this mail: it would be refused again (RFC 5321 4.2.1). A wrong password or a
 *   server that is away is not about the mail, so it is tried again.
 */
export function smtpFailure(err: unknown): SmtpFailure {
  const { code, command, response, responseCode } = (err instanceof Object ? err : {}) as {
    code?: unknown;
    command?: unknown;
    response?: unknown;
    responseCode?: unknown;
  };
  const isFinal =
    typeof responseCode === 'number' && responseCode >= 500 && aboutThisMail.includes(String(command ?? ''));
  const said = typeof response === 'string' ? response : '';
  return { isFinal, answer: (said || nameOf({ err, code })).replace(/\s+/g, ' ').slice(0, 500) };
}

function nameOf({ err, code }: { err: unknown; code: unknown }): string {
  if (typeof code === 'string' && code) return code;
  return err instanceof Error ? err.name : 'Error';
}
