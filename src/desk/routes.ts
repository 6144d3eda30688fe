import { Router } from 'express';
import { form } from '../site/form.ts';
import { libraryPage } from '../site/page.ts';
import { partyForm, partyLeaveForm, presentForm, showParty } from './pages/partyForms.ts';
import { deskQuestionForm, showDeskQuestion } from './pages/questionForm.ts';
import { deskSignUpForm, showDeskSignUp } from './pages/signUpForm.ts';

const personal = { cache: false };

/** What staff enter for others: questions, sign-ups, who was there. Stands before agenda and questions. */
export function deskRoutes(): Router {
  const router = Router();
  router.get('/vragen/nieuw', libraryPage(showDeskQuestion, personal));
  router.post('/vragen/nieuw', ...form(deskQuestionForm));
  router.get('/agenda/:event/aanmeldingen/nieuw', libraryPage(showDeskSignUp, personal));
  router.post('/agenda/:event/aanmeldingen/nieuw', ...form(deskSignUpForm));
  router.post('/agenda/:event/aanmeldingen/aanwezig', ...form({ ...presentForm, most: wholeHall }));
  router.get('/agenda/:event/aanmeldingen/:rsvp', libraryPage(showParty, personal));
  router.post('/agenda/:event/aanmeldingen/:rsvp', ...form(partyForm));
  router.post('/agenda/:event/aanmeldingen/:rsvp/afmelden', ...form(partyLeaveForm));
  return router;
}

/** Everyone in a full hall, each a tick. */
const wholeHall = { bytes: 200_000, fields: 2100 };
