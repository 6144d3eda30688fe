/**
 * Whether a mail is what its reader asks for at this moment, and waits for: a link to log in or to confirm
 * with. Those go out to an address that was refused before as well: it may work again.
 * @param kind as given to queueMail
 */
export function isAskedNow(kind: string): boolean {
  return kind.startsWith('account') || kind.endsWith('.confirm');
}
