import { Router } from 'express';
import { libraryPage, page } from '../site/page.ts';
import { showLibraryHome } from './pages/showLibraryHome.ts';
import { showNetworkHome } from './pages/showNetworkHome.ts';

/** A library's front page. */
export function libraryHomeRoutes(): Router {
  return Router().get('/', libraryPage(showLibraryHome));
}

/** The network's front page. */
export function networkHomeRoutes(): Router {
  return Router().get('/', page(showNetworkHome));
}
