import { Router } from 'express';
import { form } from '../../../site/form.ts';
import { libraryPage } from '../../../site/page.ts';
import { branchForm, showBranch } from './branchForm.ts';
import { coloursForm, showColours } from './coloursForm.ts';
import { mailForm, showMail } from './mailForm.ts';
import { showReady } from './showReady.ts';

const personal = { cache: false };

/** The short assistant for a new library: colours, first branch and room, mail. For its admins. */
export function setUpRoutes(): Router {
  const router = Router();
  router.get('/begin/kleuren', libraryPage(showColours, personal));
  router.post('/begin/kleuren', ...form(coloursForm));
  router.get('/begin/vestiging', libraryPage(showBranch, personal));
  router.post('/begin/vestiging', ...form(branchForm));
  router.get('/begin/mail', libraryPage(showMail, personal));
  router.post('/begin/mail', ...form(mailForm));
  router.get('/begin/klaar', libraryPage(showReady, personal));
  return router;
}
