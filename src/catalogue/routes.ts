import { Router } from 'express';
import { page } from '../site/page.ts';
import { answerPermanent } from './permanent/answerPermanent.ts';
import { addLibrarySitemap, addNetworkSitemap } from './sitemap/routes.ts';
import { showSearch } from './pages/showSearch.ts';
import { showIsbn, showPpn } from './pages/showNumber.ts';
import { showTitle } from './pages/showTitle.ts';
import { showTitles } from './pages/showTitles.ts';

/** The shelf and searching, within a library. */
export function catalogueRoutes(): Router {
  const router = Router();
  addLibrarySitemap(router);
  return addShelf(router);
}

/** The same for the whole network, permanent addresses, and what robots read. */
export function catalogueNetworkRoutes(): Router {
  const router = Router();
  addNetworkSitemap(router);
  router.get('/id/:kind/:id', answerPermanent);
  return addShelf(router);
}

function addShelf(router: Router): Router {
  router.get('/zoeken', page(showSearch));
  router.get('/titels', page(showTitles));
  router.get('/titels/isbn/:isbn', page(showIsbn));
  router.get('/titels/ppn/:ppn', page(showPpn));
  router.get('/titels/:title', page(showTitle));
  return router;
}
