import { Router } from 'express';
import { form } from '../site/form.ts';
import { libraryPage } from '../site/page.ts';
import { showGroups } from './list/showGroups.ts';
import { changeInviteForm, inviteForm, showInvite } from './manage/inviteForm.ts';
import { manageForm } from './manage/manageForm.ts';
import { memberForm } from './manage/memberForm.ts';
import { requestForm } from './manage/requestForm.ts';
import { showManage } from './manage/showManage.ts';
import { showRequests } from './manage/showRequests.ts';
import { joinForm } from './page/joinForm.ts';
import { leaveForm } from './page/leaveForm.ts';
import { groupMineForm, showGroupMine } from './page/mineForm.ts';
import { showGroup } from './page/showGroup.ts';
import { showJoinSent } from './page/showJoinSent.ts';
import { showMembers } from './page/showMembers.ts';
import { decideGroupForm, showDecideGroup } from './starting/decideGroupForm.ts';
import { showStartGroup, showStartSent, startGroupForm } from './starting/startForm.ts';
import { showPostById } from './talk/postOf.ts';
import { talkRoutes } from './talk/routes.ts';

const personal = { cache: false };

/** Knowledge groups of a library: finding and joining them, and running one. */
export function groupRoutes(): Router {
  const router = Router();
  router.get('/groepen', libraryPage(showGroups));
  router.get('/groepen/nieuw', libraryPage(showStartGroup, personal));
  router.post('/groepen/nieuw', ...form(startGroupForm));
  router.get('/groepen/nieuw/gestuurd', libraryPage(showStartSent, personal));
  router.get('/groepen/verzoeken/:request', libraryPage(showDecideGroup, personal));
  router.post('/groepen/verzoeken/:request', ...form(decideGroupForm));
  router.get('/berichten/:post', libraryPage(showPostById, personal));
  router.get('/groepen/:group', libraryPage(showGroup));
  router.post('/groepen/:group/meedoen', ...form(joinForm));
  router.get('/groepen/:group/meedoen/gestuurd', libraryPage(showJoinSent, personal));
  router.post('/groepen/:group/weg', ...form(leaveForm));
  router.get('/groepen/:group/deelname', libraryPage(showGroupMine, personal));
  router.post('/groepen/:group/deelname', ...form(groupMineForm));
  router.get('/groepen/:group/deelnemers', libraryPage(showMembers, personal));
  router.get('/groepen/:group/verzoeken', libraryPage(showRequests, personal));
  router.post('/groepen/:group/verzoeken', ...form(requestForm));
  router.get('/groepen/:group/uitnodigen', libraryPage(showInvite, personal));
  router.post('/groepen/:group/uitnodigen', ...form(inviteForm));
  router.post('/groepen/:group/uitnodigen/wijzigen', ...form(changeInviteForm));
  router.get('/groepen/:group/beheer', libraryPage(showManage, personal));
  router.post('/groepen/:group/beheer', ...form(manageForm));
  router.post('/groepen/:group/beheer/deelnemer', ...form(memberForm));
  router.use(talkRoutes());
  return router;
}
