import { Router } from 'express';
import { homeOnly } from '../people/homeOnly.ts';
import { form } from '../site/form.ts';
import { libraryPage, page } from '../site/page.ts';
import { answerForm, cannotForm, showAnswer } from './pages/answerForm.ts';
import { askConsentForm, askExpertForm, thankForm } from './pages/askForms.ts';
import { consentForm, showConsent, showConsented } from './pages/consentForm.ts';
import { mineExpertForm, showMineExpert, withdrawForm } from './pages/mineExpert.ts';
import { showExpert } from './pages/showExpert.ts';
import { showExperts } from './pages/showExperts.ts';

const personal = { cache: false };

/** The experts of a library, putting a question to one, and answering by link. */
export function expertRoutes(): Router {
  const router = Router();
  router.get('/experts', libraryPage(showExperts));
  router.get('/experts/:expert', libraryPage(showExpert));
  router.post('/vragen/:question/experts', ...form(askExpertForm));
  router.post('/vragen/:question/experts/:ask/bedanken', ...form(thankForm));
  router.post('/vragen/:question/toestemming', ...form(askConsentForm));
  router.get('/advies/:token', libraryPage(showAnswer, personal));
  router.post('/advies/:token', ...form(answerForm));
  router.post('/advies/:token/nee', ...form(cannotForm));
  router.get('/toestemming/bedankt', libraryPage(showConsented, personal));
  router.get('/toestemming/:token', libraryPage(showConsent, personal));
  router.post('/toestemming/:token', ...form(consentForm));
  return router;
}

/** One's own profile as an expert. */
export function ownExpertRoutes(): Router {
  const router = Router();
  router.use('/mijn/expert', homeOnly);
  router.get('/mijn/expert', page(showMineExpert, personal));
  router.post('/mijn/expert', ...form(mineExpertForm));
  router.post('/mijn/expert/intrekken', ...form(withdrawForm));
  return router;
}
