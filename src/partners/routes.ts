import { Router } from 'express';
import { libraryPage } from '../site/page.ts';
import { showPartner } from './pages/showPartner.ts';
import { showPartners } from './pages/showPartners.ts';

/** The organisations that a library works with. */
export function partnerRoutes(): Router {
  const router = Router();
  router.get('/partners', libraryPage(showPartners));
  router.get('/partners/:partner', libraryPage(showPartner));
  return router;
}
