const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text of several lines without the control characters that a calendar file cannot hold. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(control, '');
}

/** Text on one line, fit for a quoted parameter too: that knows no escape for quotes (RFC 5545 3.2). */
export function plainName(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').replace(/"/g, '’').replace(/\\/g, '/').trim();
}

/** Text as the value of a property (RFC 5545 3.3.11), where ical-generator does not escape it. */
export function escapeText(text: string): string {
  return plainName(text).replace(/[;,]/g, (sign) => `\\${sign}`);
}

/**
 * An address without the signs that ical-generator would escape as if it were text.
 * @throws TypeError when it is no absolute address
 */
export function safeUrl(url: string): string {
  return new URL(url).href.replace(/,/g, '%2C').replace(/;/g, '%3B');
}
