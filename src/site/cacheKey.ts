import type { Request } from 'express';

/** Parameters of the query that pages listen to; others (campaigns, robots) do not make new pages. */
const known = new Set([
  'van',
  'tot',
  'groep',
  'thema',
  'vestiging',
  'q',
  'pagina',
  'naar',
  'soort',
  'maand',
  'dossier',
  'gedaan',
  'gelukt',
  'personen',
  'naam',
  'antwoord',
  'datum',
  'nieuw',
  'bibliotheek',
  'bij',
  'klaar',
  'bericht',
  'pakket',
  'partner',
]);

/**
 * Under which name a page is kept: host, path with language, and the part of the query that counts.
 * @param own parameters that this page listens to beside those of the hub
 */
export function cacheKey(request: Request, own: readonly string[] = []): string {
  const url = new URL(request.originalUrl, 'http://hub.invalid');
  const query = [...url.searchParams]
    .filter(([name, value]) => (known.has(name) || own.includes(name)) && value !== '')
    .sort();
  return `${request.protocol}://${request.headers.host}|${url.pathname}|${new URLSearchParams(query)}`;
}

/** Whether the query has a part that the hub's own pages do not listen to: a flavour's pages may. */
export function hasOtherQuery(request: Request): boolean {
  const url = new URL(request.originalUrl, 'http://hub.invalid');
  return [...url.searchParams].some(([name]) => !known.has(name));
}
