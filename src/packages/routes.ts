import { Router } from 'express';
import { libraryPage } from '../site/page.ts';
import { showPackage } from './pages/showPackage.ts';
import { showPackages } from './pages/showPackages.ts';

/** The information packages that partners bring. */
export function packageRoutes(): Router {
  const router = Router();
  router.get('/pakketten', libraryPage(showPackages));
  router.get('/pakketten/:package', libraryPage(showPackage));
  return router;
}
