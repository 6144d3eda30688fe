import { Router } from 'express';
import { page } from '../site/page.ts';
import { showIsbn, showPpn } from './pages/showNumber.ts';
import { showTitle } from './pages/showTitle.ts';
import { showTitles } from './pages/showTitles.ts';

/** The shelf and searching, within a library. */
export function catalogueRoutes(): Router {
  return shelfRoutes(Router());
}

/** The same for the whole network. */
export function catalogueNetworkRoutes(): Router {
  return shelfRoutes(Router());
}

function shelfRoutes(router: Router): Router {
  router.get('/titels', page(showTitles));
  router.get('/titels/isbn/:isbn', page(showIsbn));
  router.get('/titels/ppn/:ppn', page(showPpn));
  router.get('/titels/:title', page(showTitle));
  return router;
}
