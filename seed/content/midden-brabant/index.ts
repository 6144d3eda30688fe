import type { DemoLibrary } from '../types.ts';
import { branches } from './branches.ts';
import { dossiers } from './dossiers.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { themes } from './themes.ts';

export const middenBrabant: DemoLibrary = {
  slug: 'midden-brabant',
  name: 'Bibliotheek Midden-Brabant',
  welcome:
    'Over de stad, het spoor en zorgen voor elkaar: stel je vraag, ontmoet buren die er meer van weten en schrijf mee.',
  welcomeEn:
    'About the city, the railway and caring for each other: ask your question, meet neighbours who know more and help write it down.',
  contact: { email: 'hallo@midden-brabant.kenniscloud.example' },
  themes,
  branches,
  people,
  partners,
  questions,
  groups,
  events,
  dossiers,
};
