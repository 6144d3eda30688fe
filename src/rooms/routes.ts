import { Router } from 'express';
import { form } from '../site/form.ts';
import { libraryPage } from '../site/page.ts';
import { decideForm, showDecide, showDecided } from './byMail/decideForm.ts';
import { ownCancelForm, showOwnBooking } from './byMail/ownBooking.ts';
import { askForm, showAskForRoom } from './pages/askForm.ts';
import { approveForm, endForm, refuseForm, showBooking } from './pages/showBooking.ts';
import { showRoom } from './pages/showRoom.ts';
import { showRooms } from './pages/showRooms.ts';

/** The rooms of a library: what there is, when it is free, asking for one, deciding. */
export function roomRoutes(): Router {
  const router = Router();
  router.get('/ruimtes', libraryPage(showRooms));
  router.get('/ruimtes/:room', libraryPage(showRoom));
  router.get('/ruimtes/:room/aanvragen', libraryPage(showAskForRoom, { cache: false }));
  router.post('/ruimtes/:room/aanvragen', ...form(askForm));
  router.get('/boekingen/besloten', libraryPage(showDecided, { cache: false }));
  router.get('/boekingen/besluit/:token', libraryPage(showDecide, { cache: false }));
  router.post('/boekingen/besluit/:token', ...form(decideForm));
  router.get('/boekingen/van-jou/:token', libraryPage(showOwnBooking, { cache: false }));
  router.post('/boekingen/van-jou/:token/afzeggen', ...form(ownCancelForm));
  router.get('/boekingen/:booking', libraryPage(showBooking, { cache: false }));
  router.post('/boekingen/:booking/goedkeuren', ...form(approveForm));
  router.post('/boekingen/:booking/weigeren', ...form(refuseForm));
  router.post('/boekingen/:booking/afzeggen', ...form(endForm));
  return router;
}
