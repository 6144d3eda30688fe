import { Router } from 'express';
import { form } from '../site/form.ts';
import { libraryPage } from '../site/page.ts';
import { editForm } from './edit/editForm.ts';
import { showEdit } from './edit/showEdit.ts';
import { showDossier, showDraft } from './pages/showDossier.ts';
import { showDossiers } from './pages/showDossiers.ts';

/** Reading dossiers, writing along, their history, and starting one. */
export function dossierRoutes(): Router {
  const router = Router();
  router.get('/dossiers', libraryPage(showDossiers));
  router.get('/dossiers/:dossier', libraryPage(showDossier));
  router.get('/dossiers/:dossier/ontwerp', libraryPage(showDraft, { cache: false }));
  router.get('/dossiers/:dossier/bewerken', libraryPage(showEdit, { cache: false }));
  router.post('/dossiers/:dossier/bewerken', ...form(editForm));
  return router;
}
