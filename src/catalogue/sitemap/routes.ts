import type { Router } from 'express';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { librarySitemap } from './librarySitemap.ts';
import { networkPages, networkSitemap, titlesSitemap } from './networkSitemap.ts';
import { publicFile } from './publicFile.ts';
import { robotsText } from './robotsText.ts';

/** `/sitemap.xml` of a library. */
export function addLibrarySitemap(router: Router): void {
  router.get(
    '/sitemap.xml',
    publicFile((ctx) => librarySitemap(ctx as LibraryContext)),
  );
}

/** `/sitemap.xml` of the network with its parts, and `/robots.txt`. */
export function addNetworkSitemap(router: Router): void {
  router.get('/sitemap.xml', publicFile(networkSitemap));
  router.get('/sitemap-netwerk.xml', publicFile(networkPages));
  router.get(
    '/sitemap-titels-:part.xml',
    publicFile((ctx, request) => titlesSitemap(ctx, partOf(String(request.params.part)))),
  );
  router.get('/robots.txt', async (request, response) => {
    const { origin } = await contextOf(request);
    response.setHeader('Cache-Control', 'public, max-age=3600');
    response.type('text/plain').send(robotsText(origin));
  });
}

function partOf(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Problem({ status: 404, code: 'not-found' });
  return Number(text);
}
