import { Router } from 'express';
import { z } from 'zod';
import { form } from '../site/form.ts';
import { page } from '../site/page.ts';
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
const ours = ['/inloggen', '/uitloggen', '/link', '/uitnodiging', '/mijn'];

/** Logging in and out, links from mails, and a person's own corner. */
export function peopleRoutes(): Router {
  const router = Router();
  router.get('/privacy', page(showPrivacy));
  router.use(ours, homeOnly);
  router.get('/inloggen', page(showLogin, personal));
  router.post('/inloggen', ...form(loginForm));
  router.get('/inloggen/gestuurd', page(showLoginSent, personal));
  router.post('/inloggen/wachtwoord', ...form(passwordForm));
  router.post('/uitloggen', ...form(signOutForm));
  router.get('/link/:token', page(showLink, personal));
  router.post('/link/:token', ...form(linkForm));
  router.get('/uitnodiging/:token', page(showInvitation, personal));
  router.post('/uitnodiging/:token', ...form(invitationForm));
  router.get('/mijn', page(showMine, personal));
  router.post('/mijn', ...form(mineForm));
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
