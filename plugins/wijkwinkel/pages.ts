import type { Router } from 'express';
import { dossierForm, factsForm, partnersForm } from './desk/forms.ts';
import { showDesk } from './desk/showDesk.ts';
import { showQuestion } from './desk/showQuestion.ts';
import { hoursForm, showExperts, showOwnHours } from './experts/hoursForm.ts';
import { showHome } from './home/showHome.ts';
import { organisationForm, reviewedForm, showOrganisation } from './map/organisationForm.ts';
import { showMap } from './map/showMap.ts';
import { measureForm, showReading } from './reading/showReading.ts';
import { planForm, showPlan } from './signals/planForm.ts';
import type { Site } from './Ctx.ts';

/** Everything under `/:library/wijkwinkel`. */
export function routes(site: Site): Router {
  const personal = { cache: false };
  const router = site.router();
  router.get('/', site.page(showHome));
  router.get('/balie', site.page(showDesk, personal));
  router.get('/vragen/:question', site.page(showQuestion, personal));
  router.post('/vragen/:question/gegevens', ...site.form(factsForm));
  router.post('/vragen/:question/partners', ...site.form(partnersForm));
  router.post('/vragen/:question/dossier', ...site.form(dossierForm));
  router.get('/experts', site.page(showExperts, personal));
  router.post('/experts/:expert', ...site.form(hoursForm));
  router.get('/mijn-uren', site.page(showOwnHours, personal));
  router.get('/signalen/:theme', site.page(showPlan, personal));
  router.post('/signalen/:theme', ...site.form(planForm));
  router.get('/sociale-kaart', site.page(showMap));
  router.get('/sociale-kaart/nieuw', site.page(showOrganisation, personal));
  router.post('/sociale-kaart/nieuw', ...site.form(organisationForm));
  router.get('/sociale-kaart/:organisation', site.page(showOrganisation, personal));
  router.post('/sociale-kaart/:organisation', ...site.form(organisationForm));
  router.post('/sociale-kaart/:organisation/nagekeken', ...site.form(reviewedForm));
  router.get('/leesniveau', site.page(showReading, personal));
  router.post('/leesniveau', ...site.form(measureForm));
  return router;
}
