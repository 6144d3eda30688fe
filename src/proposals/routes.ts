import { Router } from 'express';
import { form } from '../site/form.ts';
import { libraryPage } from '../site/page.ts';
import { acceptForm, showAccept } from './pages/acceptForm.ts';
import { inviteForm, showInvite } from './pages/inviteForm.ts';
import { draftForm, noForm, ownMessageForm } from './pages/ownForms.ts';
import { proposeForm, showPropose } from './pages/proposeForm.ts';
import { showList } from './pages/showList.ts';
import { showOwn } from './pages/showOwn.ts';
import { showStaff } from './pages/showStaff.ts';
import { showThanks } from './pages/showThanks.ts';
import { declineForm, staffMessageForm } from './pages/staffForms.ts';
import { answerSimilar } from './similar/answerSimilar.ts';

const personal = { cache: false };

/** Proposing an activity (everyone), one's own proposal (by link), and the librarian's desk for them. */
export function proposalRoutes(): Router {
  const router = Router();
  router.get('/voorstel', libraryPage(showPropose, personal));
  router.post('/voorstel', ...form(proposeForm));
  router.get('/voorstel/lijkt-op', answerSimilar);
  router.get('/voorstel/bedankt', libraryPage(showThanks));
  router.get('/voorstel/:token', libraryPage(showOwn, personal));
  router.post('/voorstel/:token', ...form(draftForm));
  router.post('/voorstel/:token/bericht', ...form(ownMessageForm));
  router.post('/voorstel/:token/nee', ...form(noForm));
  router.get('/voorstellen', libraryPage(showList, personal));
  router.get('/voorstellen/uitnodigen', libraryPage(showInvite, personal));
  router.post('/voorstellen/uitnodigen', ...form(inviteForm));
  router.get('/voorstellen/:proposal', libraryPage(showStaff, personal));
  router.post('/voorstellen/:proposal/bericht', ...form(staffMessageForm));
  router.post('/voorstellen/:proposal/afwijzen', ...form(declineForm));
  router.get('/voorstellen/:proposal/aannemen', libraryPage(showAccept, personal));
  router.post('/voorstellen/:proposal/aannemen', ...form(acceptForm));
  return router;
}
