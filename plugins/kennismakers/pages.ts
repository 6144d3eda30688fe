import type { Router } from 'express';
import { checkForm, noteForm, withdrawForm } from './board/forms.ts';
import { showBoard } from './board/showBoard.ts';
import { showCard } from './board/showCard.ts';
import { askForm, pickForm, showChoice } from './choose/chooseForm.ts';
import { offerForm } from './choose/offerForm.ts';
import type { Site } from './Ctx.ts';
import { adoptForm, showAdopt } from './elsewhere/adoptForm.ts';
import { showElsewhere } from './elsewhere/showElsewhere.ts';
import { formatForm, showFormatForm } from './formats/formatForm.ts';
import { showFormat } from './formats/showFormat.ts';
import { showFormats } from './formats/showFormats.ts';
import { showGuide } from './guide/showGuide.ts';
import { showHome } from './home/showHome.ts';

/** Everything under `/:library/kennismakers`. */
export function routes(site: Site): Router {
  const personal = { cache: false };
  const router = site.router();
  router.get('/', site.page(showHome));
  router.get('/gids', site.page(showGuide));
  router.get('/bord', site.page(showBoard, personal));
  router.get('/bord/:proposal', site.page(showCard, personal));
  router.post('/bord/:proposal/notitie', ...site.form(noteForm));
  router.post('/bord/:proposal/lijst', ...site.form(checkForm));
  router.post('/bord/:proposal/dagen', ...site.form(offerForm));
  router.post('/bord/:proposal/mogelijkheid/:option/weg', ...site.form(withdrawForm));
  router.get('/voorstel/:token', site.page(showChoice, personal));
  router.post('/voorstel/:token', ...site.form(pickForm));
  router.post('/voorstel/:token/anders', ...site.form(askForm));
  router.get('/formats', site.page(showFormats));
  router.get('/formats/nieuw', site.page(showFormatForm, personal));
  router.post('/formats/nieuw', ...site.form(formatForm));
  router.get('/formats/:format', site.page(showFormat, personal));
  router.get('/formats/:format/wijzigen', site.page(showFormatForm, personal));
  router.post('/formats/:format/wijzigen', ...site.form(formatForm));
  router.get('/elders', site.page(showElsewhere, personal));
  router.get('/elders/formats/:format', site.page(showAdopt, personal));
  router.post('/elders/formats/:format', ...site.form(adoptForm));
  return router;
}
