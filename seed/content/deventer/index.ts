import type { DemoLibrary } from '../types.ts';
import { branches } from './branches.ts';
import { dossiers } from './dossiers.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { themes } from './themes.ts';

/** The demo library that works as a neighbourhood shop: residents bring what keeps them busy at home. */
export const deventer: DemoLibrary = {
  slug: 'deventer',
  name: 'Bibliotheek Deventer',
  welcome: 'Kom binnen met je vraag over wonen, zorg of geld. We zoeken er mensen bij die er meer van weten.',
  welcomeEn:
    'Come in with your question about housing, care or money. We will find people who know more about it.',
  contact: { email: 'wijkwinkel@deventer.kenniscloud.example' },
  themes,
  branches,
  people,
  partners,
  questions,
  groups,
  events,
  dossiers,
};
