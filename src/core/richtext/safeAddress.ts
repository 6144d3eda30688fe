/**
 * An address that a link may have: web, mail, telephone, or a place on this site.
 * @param address as someone wrote it
 * @returns the address, or nothing when it is not one of these (scripts, files, data)
 */
export function safeAddress(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const written = address.trim().replace(/ /g, '%20');
  // Browsers drop tabs and line ends from an address and read \ as /: what looks like a path may not be one.
  if (/[\s\\\u0000-\u001f\u007f]/.test(written) || written.length > 2000) return undefined;
  if (/^(https?:\/\/|mailto:|tel:)[^/]/i.test(written)) return written;
  return /^(#.|\/($|[^/]))/.test(written) ? written : undefined;
}
