/** What went wrong with a delivery, as far as it may be kept: the server’s answer, no words of the mail. */
export type SmtpFailure = {
  isFinal: boolean;
  /** It is the address that was refused, not what was in the mail or who sent it. */
  isAddress: boolean;
  answer: string;
};

/** Commands with which a server refuses this mail, as opposed to us, our password or everything today. */
const aboutThisMail = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** Refused for policy (RFC 3463 X.7): about who sends, not about who receives. */
const aboutUs = /^\d{3}[ -]5\.7\./;

/**
 * Reads what the mail server (or the way to it) answered.
 * @returns final for a 5xx on this mail: it would be refused again (RFC 5321 4.2.1). A wrong password or a
 *   server that is away is not about the mail, so it is tried again.
 */
export function smtpFailure(err: unknown): SmtpFailure {
  const { code, originalCode, command, response, responseCode } = fieldsOf(err);
  const isFinal =
    typeof responseCode === 'number' && responseCode >= 500 && aboutThisMail.includes(String(command ?? ''));
  const said = [response, originalCode, code, fieldsOf(err).name].find(
    (each) => typeof each === 'string' && each,
  );
  return {
    isFinal,
    isAddress: isFinal && command === 'RCPT TO' && !aboutUs.test(String(response ?? '')),
    answer: String(said ?? 'Error')
      .replace(/\s+/g, ' ')
      .slice(0, 500),
  };
}

function fieldsOf(err: unknown): Record<string, unknown> {
  return typeof err === 'object' && err !== null ? (err as Record<string, unknown>) : {};
}
