import { Router } from 'express';
import { homeOnly } from '../people/homeOnly.ts';
import { form } from '../site/form.ts';
import { page } from '../site/page.ts';
import { mailSettingsForm } from './pages/mailSettingsForm.ts';
import { showMailSettings } from './pages/showMailSettings.ts';
import { showStop } from './pages/showStop.ts';
import { stopForm } from './pages/stopForm.ts';

const personal = { cache: false };

/** Which mails one gets: chosen on a page, or stopped by one click. */
export function notificationRoutes(): Router {
  const router = Router();
  router.get('/mijn/mail/stop/:token', page(showStop, personal));
  router.post('/mijn/mail/stop/:token', ...stopForm);
  router.use('/mijn/mail', homeOnly);
  router.get('/mijn/mail', page(showMailSettings, personal));
  router.post('/mijn/mail', ...form(mailSettingsForm));
  router.get('/mijn/mail/:token', page(showMailSettings, personal));
  router.post('/mijn/mail/:token', ...form(mailSettingsForm));
  return router;
}
