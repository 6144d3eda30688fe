import { Router } from 'express';
import { form } from '../../site/form.ts';
import { libraryPage } from '../../site/page.ts';
import { askForm } from './pages/askForm.ts';
import { addForm, answerForm, closeForm, groupForm, wordForm } from './pages/handleForms.ts';
import { showAsk } from './pages/showAsk.ts';
import { showHandle } from './pages/showHandle.ts';
import { showQuestions } from './pages/showQuestions.ts';
import { showThanks } from './pages/showThanks.ts';

/** Asking a question, the questions that are public, and handling one (librarians). */
export function questionRoutes(): Router {
  const router = Router();
  router.get('/vraag', libraryPage(showAsk));
  router.post('/vraag', ...form(askForm));
  router.get('/vraag/bedankt', libraryPage(showThanks));
  router.get('/vragen', libraryPage(showQuestions));
  router.get('/vragen/:question', libraryPage(showHandle, { cache: false }));
  router.post('/vragen/:question/verwoorden', ...form(wordForm));
  router.post('/vragen/:question/groep', ...form(groupForm));
  router.post('/vragen/:question/koppelen', ...form(addForm));
  router.post('/vragen/:question/beantwoorden', ...form(answerForm));
  router.post('/vragen/:question/sluiten', ...form(closeForm));
  return router;
}
