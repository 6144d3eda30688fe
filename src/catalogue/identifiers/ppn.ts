/**
 * A PPN (number of a record in the national catalogue) as the hub stores it: 8 to 10 characters, the
 * last a check character by weights 2, 3, 4 … from the right, modulo 11.
 * @param text what someone typed or a catalogue gave, with or without `(NL-LeOCL)` in front
 * @returns undefined when the check character is wrong or it is no PPN
 */
export function toPpn(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\(NL-LeOCL\)/i, '')
    .replace(/^ppn[:\s]*/i, '')
    .toUpperCase();
  if (!/^\d{7,9}[\dX]$/.test(bare)) return undefined;
  const digits = [...bare.slice(0, -1)].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index + 2), 0);
  const check = (11 - (sum % 11)) % 11;
  return bare.endsWith(check === 10 ? 'X' : String(check)) ? bare : undefined;
}
