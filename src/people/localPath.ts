/**
 * Where to go on to after logging in: a path of this site, never an address elsewhere.
 * @param asked what came in with the request
 * @returns undefined when it is not such a path
 */
export function localPath(asked: string | null | undefined): string | undefined {
  if (!asked || asked.length > 500 || !asked.startsWith('/')) return undefined;
  const base = 'http://hub.invalid';
  if (!URL.canParse(asked, base)) return undefined;
  const url = new URL(asked, base);
  // “//elsewhere.example”, “/\elsewhere.example” and tabs in between are read by browsers as another site.
  if (url.origin !== base || /[\\\s\p{Cc}]/u.test(asked) || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}
