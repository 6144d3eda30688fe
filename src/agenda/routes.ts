import { Router } from 'express';
import { form } from '../site/form.ts';
import { libraryPage, page } from '../site/page.ts';
import { feed } from './feeds/feed.ts';
import { agendaCalendar, agendaNews, eventFile, groupCalendar } from './feeds/feeds.ts';
import { changeForm, confirmForm, leaveForm } from './pages/mineForms.ts';
import { mineCalendar } from './pages/mineCalendar.ts';
import { showAgenda } from './pages/showAgenda.ts';
import { showEvent } from './pages/showEvent.ts';
import { showMine } from './pages/showMine.ts';
import { showParties } from './pages/showParties.ts';
import { showThanks } from './pages/showThanks.ts';
import { signUpForm } from './pages/signUpForm.ts';

/** The agenda of a library: pages, feeds, signing up. */
export function agendaRoutes(): Router {
  const router = Router();
  router.get('/agenda', libraryPage(showAgenda));
  router.get('/agenda.ics', feed(agendaCalendar));
  router.get('/agenda.atom', feed(agendaNews('atom')));
  router.get('/agenda.json', feed(agendaNews('json')));
  router.get('/agenda/:event.ics', feed(eventFile));
  router.get('/groepen/:group.ics', feed(groupCalendar));
  router.get('/agenda/:event/aangemeld', libraryPage(showThanks));
  router.get('/agenda/:event/aanmeldingen', libraryPage(showParties, { cache: false }));
  router.post('/agenda/:event/aanmelden', ...form(signUpForm));
  router.get('/agenda/:event', libraryPage(showEvent));
  return router;
}

/** What someone signed up for, behind a personal link. */
export function rsvpRoutes(): Router {
  const router = Router();
  router.get('/aanmelding/:token', page(showMine, { cache: false }));
  router.get('/aanmelding/:token/agenda.ics', mineCalendar);
  router.post('/aanmelding/:token/bevestigen', ...form(confirmForm));
  router.post('/aanmelding/:token/wijzigen', ...form(changeForm));
  router.post('/aanmelding/:token/afmelden', ...form(leaveForm));
  return router;
}
