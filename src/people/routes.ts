import { Router } from 'express';
import { z } from 'zod';
import { form } from '../site/form.ts';
import { page } from '../site/page.ts';
import { addressForm } from './account/addressForm.ts';
import { askPasswordForm, showAskPassword } from './account/askPasswordForm.ts';
import { choosePasswordForm, showChoosePassword } from './account/choosePasswordForm.ts';
import { ownPasswordForm } from './account/ownPasswordForm.ts';
import { showPasswordSent } from './account/showPasswordSent.ts';
import { codeForm } from './factor/pages/codeForm.ts';
import { mineFactorForm } from './factor/pages/mineFactorForm.ts';
import { showCode } from './factor/pages/showCode.ts';
import { showMineFactor } from './factor/pages/showMineFactor.ts';
import { homeOnly } from './homeOnly.ts';
import { invitationForm } from './pages/invitationForm.ts';
import { linkForm } from './pages/linkForm.ts';
import { loginForm } from './pages/loginForm.ts';
import { mineForm } from './pages/mineForm.ts';
import { passwordForm } from './pages/passwordForm.ts';
import { showInvitation } from './pages/showInvitation.ts';
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
  router.get('/mijn/tweede-stap', page(showMineFactor, personal));
  router.post('/mijn/tweede-stap', ...form(mineFactorForm));
  return router;
}

const signOutForm: Parameters<typeof form>[0] = {
  schema: z.object({}),
  handle: async ({ ctx, response }) => {
    await signOut({ payload: ctx.payload, response, user: ctx.user });
    return ctx.networkLink('/');
  },
  show: ({ ctx }) => showLogin(ctx),
};
