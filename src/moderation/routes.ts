import { Router } from 'express';
import { form } from '../site/form.ts';
import { libraryPage, page } from '../site/page.ts';
import { limitReports } from './limitReports.ts';
import { answerForm, showAnswer, showAnswered } from './pages/answerForm.ts';
import { liftInGroup, liftInLibrary } from './pages/liftForm.ts';
import { moderateDossierForm, showModerateDossier } from './pages/moderateDossier.ts';
import { moderateForm, showModerate } from './pages/moderateForm.ts';
import { reportForms, showReported } from './pages/reportForm.ts';
import { showDesk, showLibraryDesk } from './pages/showDesk.ts';

const personal = { cache: false };

/** Reporting what does not belong here, and looking after the talk. */
export function moderationRoutes(): Router {
  const router = Router();
  const post = '/groepen/:group/gesprekken/:thread/bericht/:post';
  router.get('/gemeld', libraryPage(showReported));
  router.get(`${post}/melden`, libraryPage(reportForms.post.page, personal));
  router.post(`${post}/melden`, limitReports, ...form(reportForms.post.form));
  router.get('/dossiers/:dossier/melden', libraryPage(reportForms.dossier.page, personal));
  router.post('/dossiers/:dossier/melden', limitReports, ...form(reportForms.dossier.form));
  router.get(`${post}/toezicht`, libraryPage(showModerate, personal));
  router.post(`${post}/toezicht`, ...form(moderateForm));
  router.get('/dossiers/:dossier/toezicht', libraryPage(showModerateDossier, personal));
  router.post('/dossiers/:dossier/toezicht', ...form(moderateDossierForm));
  router.get('/groepen/:group/toezicht', libraryPage(showDesk, personal));
  router.post('/groepen/:group/toezicht/opheffen', ...form(liftInGroup));
  router.get('/toezicht', libraryPage(showLibraryDesk, personal));
  router.post('/toezicht/opheffen', ...form(liftInLibrary));
  return router;
}

/** Saying something back, by the link of a mail. */
export function answerRoutes(): Router {
  const router = Router();
  router.get('/weerwoord/verstuurd', page(showAnswered));
  router.get('/weerwoord/:token', page(showAnswer, personal));
  router.post('/weerwoord/:token', ...form(answerForm));
  return router;
}
