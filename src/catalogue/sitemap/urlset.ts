const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page, or a sitemap in an index: its absolute address and when it last changed. */
export type SitemapEntry = { address: string; changed?: string };

/** A sitemap (sitemaps.org 0.9): pages that search engines may visit. */
export function urlset(entries: SitemapEntry[]): string {
  return file({ root: 'urlset', element: 'url', entries });
}

/** An index of sitemaps. */
export function sitemapIndex(entries: SitemapEntry[]): string {
  return file({ root: 'sitemapindex', element: 'sitemap', entries });
}

function file({
  root,
  element,
  entries,
}: {
  root: string;
  element: string;
  entries: SitemapEntry[];
}): string {
  const lines = entries.map(({ address, changed }) => {
    const lastmod = changed ? `<lastmod>${new Date(changed).toISOString()}</lastmod>` : '';
    return `<${element}><loc>${escapeXml(address)}</loc>${lastmod}</${element}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${lines.join('\n')}\n</${root}>\n`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
