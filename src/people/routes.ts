import { Router } from 'express';
import { z } from 'zod';
import { optional } from '../site/fields.ts';
import { form } from '../site/form.ts';
import { libraryPage, page } from '../site/page.ts';
import { addressForm } from './account/addressForm.ts';
import { askPasswordForm, showAskPassword } from './account/askPasswordForm.ts';
import { choosePasswordForm, showChoosePassword } from './account/choosePasswordForm.ts';
import { ownPasswordForm } from './account/ownPasswordForm.ts';
import { showPasswordSent } from './account/showPasswordSent.ts';
import { codeForm } from './factor/pages/codeForm.ts';
import { mineFactorForm } from './factor/pages/mineFactorForm.ts';
import { showCode } from './factor/pages/showCode.ts';
import { showMineFactor } from './factor/pages/showMineFactor.ts';
import { sendExport } from './account/export/sendExport.ts';
import {
  askRemovalForm,
  removalForm,
  showRemoval,
  showRemovalLink,
  showRemoved,
} from './account/removal/removalForms.ts';
import { decideForm, showDecide } from '../groups/requests/decideForm.ts';
import { invitationForm } from './invitations/pages/invitationForm.ts';
import { changeInvitationForm } from './invitations/pages/changeForm.ts';
import { invitationsForm } from './invitations/pages/invitationsForm.ts';
import { showInvitations } from './invitations/pages/showInvitations.ts';
import { resetFactorForm } from './factor/pages/resetFactorForm.ts';
import { showInvitation } from './invitations/pages/showInvitation.ts';
import { homeOnly } from './homeOnly.ts';
import { linkForm } from './pages/linkForm.ts';
import { localPath } from './localPath.ts';
import { loginForm } from './pages/loginForm.ts';
import { mineForm } from './pages/mineForm.ts';
import { passwordForm } from './pages/passwordForm.ts';
import { showLink } from './pages/showLink.ts';
import { showLogin } from './pages/showLogin.ts';
import { showLoginSent } from './pages/showLoginSent.ts';
import { showMine } from './pages/showMine.ts';
import { showPrivacy } from './retention/showPrivacy.ts';
import { signOut } from './signOut.ts';

const personal = { cache: false };
const ours = ['/inloggen', '/uitloggen', '/link', '/uitnodiging', '/wachtwoord', '/verzoek', '/mijn'];

/** Logging in and out, links from mails, and a person's own corner. */
export function peopleRoutes(): Router {
  const router = Router();
  router.get('/privacy', page(showPrivacy));
  router.use(ours, homeOnly);
  router.get('/inloggen', page(showLogin, personal));
  router.post('/inloggen', ...form(loginForm));
  router.get('/inloggen/gestuurd', page(showLoginSent, personal));
  router.post('/inloggen/wachtwoord', ...form(passwordForm));
  router.get('/inloggen/code', page(showCode, personal));
  router.post('/inloggen/code', ...form(codeForm));
  router.get('/wachtwoord', page(showAskPassword, personal));
  router.post('/wachtwoord', ...form(askPasswordForm));
  router.get('/wachtwoord/gestuurd', page(showPasswordSent, personal));
  router.get('/wachtwoord/:token', page(showChoosePassword, personal));
  router.post('/wachtwoord/:token', ...form(choosePasswordForm));
  router.post('/uitloggen', ...form(signOutForm));
  router.get('/link/:token', page(showLink, personal));
  router.post('/link/:token', ...form(linkForm));
  router.get('/uitnodiging/:token', page(showInvitation, personal));
  router.post('/uitnodiging/:token', ...form(invitationForm));
  router.get('/mijn', page(showMine, personal));
  router.post('/mijn', ...form(mineForm));
  router.post('/mijn/adres', ...form(addressForm));
  router.post('/mijn/wachtwoord', ...form(ownPasswordForm));
  router.get('/mijn/gegevens', sendExport);
  router.get('/mijn/weg', page(showRemoval, personal));
  router.post('/mijn/weg', ...form(askRemovalForm));
  router.get('/mijn/weg/klaar', page(showRemoved, personal));
  router.get('/mijn/weg/:token', page(showRemovalLink, personal));
  router.post('/mijn/weg/:token', ...form(removalForm));
  router.get('/verzoek/:token', page(showDecide, personal));
  router.post('/verzoek/:token', ...form(decideForm));
  router.get('/mijn/tweede-stap', page(showMineFactor, personal));
  router.post('/mijn/tweede-stap', ...form(mineFactorForm));
  return router;
}

const signOutForm: Parameters<typeof form>[0] = {
  schema: z.object({ naar: optional(500) }),
  handle: async ({ ctx, response, values }) => {
    await signOut({ payload: ctx.payload, response, user: ctx.user });
    return localPath((values as { naar: string }).naar) ?? ctx.networkLink('/');
  },
  show: ({ ctx }) => showLogin(ctx),
};

/** Inviting people to work or take part in a library, and who works there. */
export function invitationRoutes(): Router {
  const router = Router();
  router.get('/uitnodigingen', libraryPage(showInvitations, personal));
  router.post('/uitnodigingen', ...form(invitationsForm));
  router.post('/uitnodigingen/wijzigen', ...form(changeInvitationForm));
  router.post('/uitnodigingen/tweede-stap', ...form(resetFactorForm));
  return router;
}
