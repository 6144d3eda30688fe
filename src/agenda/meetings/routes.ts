import { Router } from 'express';
import { form } from '../../site/form.ts';
import { libraryPage } from '../../site/page.ts';
import { cancelForm, showCancel } from './pages/cancelForm.ts';
import { changeForm, showChange } from './pages/changeForm.ts';
import { closeForm, showClose } from './pages/closeForm.ts';
import { planForm, showPlan } from './pages/planForm.ts';

/** Planning a meeting, changing it, calling it off and closing it: for who runs it. Stands before the agenda. */
export function meetingRoutes(): Router {
  const router = Router();
  router.get('/groepen/:group/bijeenkomst', libraryPage(showPlan, { cache: false }));
  router.post('/groepen/:group/bijeenkomst', ...form(planForm));
  router.get('/agenda/nieuw', libraryPage(showPlan, { cache: false }));
  router.post('/agenda/nieuw', ...form(planForm));
  router.get('/agenda/:event/wijzigen', libraryPage(showChange, { cache: false }));
  router.post('/agenda/:event/wijzigen', ...form(changeForm));
  router.get('/agenda/:event/afzeggen', libraryPage(showCancel, { cache: false }));
  router.post('/agenda/:event/afzeggen', ...form(cancelForm));
  router.get('/agenda/:event/afsluiten', libraryPage(showClose, { cache: false }));
  router.post('/agenda/:event/afsluiten', ...form(closeForm));
  return router;
}
