import { Router } from 'express';
import { feed } from '../agenda/feeds/feed.ts';
import { form } from '../site/form.ts';
import { libraryPage } from '../site/page.ts';
import { editForm } from './edit/editForm.ts';
import { showEdit } from './edit/showEdit.ts';
import { dossierFeed } from './feed/dossierFeed.ts';
import { restoreForm } from './history/restoreForm.ts';
import { showDifference } from './history/showDifference.ts';
import { showHistory } from './history/showHistory.ts';
import { showVersion } from './history/showVersion.ts';
import { showDossier, showDraft } from './pages/showDossier.ts';
import { showDossiers } from './pages/showDossiers.ts';
import { publishForm, readyForm, unpublishForm } from './publish/forms.ts';
import { showPublish } from './publish/showPublish.ts';
import { groupStartForm, showGroupStart } from './start/groupStart.ts';
import { libraryStartForm, showLibraryStart } from './start/libraryStart.ts';
import { meetingStartForm, showMeetingStart } from './start/meetingStart.ts';

/** For who is logged in: never kept. */
const own = { cache: false };

/** Reading dossiers, writing along, their history, publishing, and starting one. */
export function dossierRoutes(): Router {
  const router = Router();
  router.get('/dossiers', libraryPage(showDossiers));
  router.get('/dossiers.atom', feed(dossierFeed));
  router.get('/dossiers/nieuw', libraryPage(showLibraryStart, own));
  router.post('/dossiers/nieuw', ...form(libraryStartForm));
  router.get('/groepen/:group/dossier', libraryPage(showGroupStart, own));
  router.post('/groepen/:group/dossier', ...form(groupStartForm));
  router.get('/agenda/:event/dossier', libraryPage(showMeetingStart, own));
  router.post('/agenda/:event/dossier', ...form(meetingStartForm));

  router.get('/dossiers/:dossier', libraryPage(showDossier));
  router.get('/dossiers/:dossier/ontwerp', libraryPage(showDraft, own));
  router.get('/dossiers/:dossier/bewerken', libraryPage(showEdit, own));
  router.post('/dossiers/:dossier/bewerken', ...form(editForm));
  router.get('/dossiers/:dossier/geschiedenis', libraryPage(showHistory, own));
  router.get('/dossiers/:dossier/geschiedenis/:version', libraryPage(showVersion, own));
  router.get('/dossiers/:dossier/verschil', libraryPage(showDifference, own));
  router.post('/dossiers/:dossier/terugzetten', ...form(restoreForm));
  router.post('/dossiers/:dossier/klaar', ...form(readyForm));
  router.get('/dossiers/:dossier/publiceren', libraryPage(showPublish, own));
  router.post('/dossiers/:dossier/publiceren', ...form(publishForm));
  router.post('/dossiers/:dossier/intrekken', ...form(unpublishForm));
  return router;
}
