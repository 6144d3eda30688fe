import { Router } from 'express';
import { libraryPage } from '../site/page.ts';
import { editPartnerForm, showEditPartner } from './pages/editForm.ts';
import { showSignUps } from './pages/showSignUps.ts';
import { form } from '../site/form.ts';
import { showPartner } from './pages/showPartner.ts';
import { showPartners } from './pages/showPartners.ts';

/** The organisations that a library works with. */
export function partnerRoutes(): Router {
  const router = Router();
  router.get('/partners', libraryPage(showPartners));
  router.get('/partners/:partner', libraryPage(showPartner));
  router.get('/partners/:partner/wijzigen', libraryPage(showEditPartner, { cache: false }));
  router.post('/partners/:partner/wijzigen', ...form(editPartnerForm));
  router.get('/partners/:partner/aanmeldingen', libraryPage(showSignUps, { cache: false }));
  return router;
}
