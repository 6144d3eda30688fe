import { Router } from 'express';
import { showPrivacy } from '../people/retention/showPrivacy.ts';
import { libraryPage, page } from '../site/page.ts';
import { showGeneral } from '../site/showGeneral.ts';
import { showLibraryHome } from './pages/showLibraryHome.ts';
import { showNetworkHome } from './pages/showNetworkHome.ts';

/** A library's front page, and what it says of itself. */
export function libraryHomeRoutes(): Router {
  return Router()
    .get('/', libraryPage(showLibraryHome))
    .get('/privacy', libraryPage(showPrivacy))
    .get(
      '/toegankelijkheid',
      libraryPage((ctx) => showGeneral({ ctx, name: 'accessibility' })),
    );
}

/** The network's front page. */
export function networkHomeRoutes(): Router {
  return Router().get('/', page(showNetworkHome));
}
