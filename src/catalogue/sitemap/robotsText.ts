/** Addresses that are of no use to a search engine, or behind a personal link. */
const closed = [
  '/admin',
  '/api/',
  '/mijn',
  '/inloggen',
  '/uitloggen',
  '/aanmelding/',
  '/uitnodiging/',
  '/link/',
  '/verzoek/',
  '/wachtwoord',
  '/eerste-start',
  '/zoeken',
  '/*/zoeken',
  '/en/mijn',
  '/en/inloggen',
  '/en/aanmelding/',
];

/**
 * What robots may visit (RFC 9309).
 * @param origin scheme and host of the site
 */
export function robotsText(origin: string): string {
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
