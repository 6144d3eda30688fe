import { Router } from 'express';
import { form } from '../../site/form.ts';
import { libraryPage } from '../../site/page.ts';
import { askFromPostForm } from './askForm.ts';
import { closeForm } from './closeForm.ts';
import { editForm, showEdit } from './editForm.ts';
import { removeForm } from './removeForm.ts';
import { replyForm } from './replyForm.ts';
import { showPost } from './showPost.ts';
import { showThread } from './showThread.ts';
import { showThreads } from './showThreads.ts';
import { showStart, startForm } from './startForm.ts';

const personal = { cache: false };

/** The conversations of a group. */
export function talkRoutes(): Router {
  const router = Router();
  const talk = '/groepen/:group/gesprekken';
  router.get(talk, libraryPage(showThreads));
  router.get(`${talk}/nieuw`, libraryPage(showStart, personal));
  router.post(`${talk}/nieuw`, ...form(startForm));
  router.get(`${talk}/:thread`, libraryPage(showThread));
  router.post(`${talk}/:thread`, ...form(replyForm));
  router.post(`${talk}/:thread/sluiten`, ...form(closeForm(true)));
  router.post(`${talk}/:thread/openen`, ...form(closeForm(false)));
  router.get(`${talk}/:thread/bericht/:post`, libraryPage(showPost, personal));
  router.get(`${talk}/:thread/bericht/:post/wijzigen`, libraryPage(showEdit, personal));
  router.post(`${talk}/:thread/bericht/:post/wijzigen`, ...form(editForm));
  router.post(`${talk}/:thread/bericht/:post/vraag`, ...form(askFromPostForm));
  router.post(`${talk}/:thread/bericht/:post/weghalen`, ...form(removeForm));
  return router;
}
