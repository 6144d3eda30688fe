import type { DemoLibrary } from '../types.ts';
import { branches } from './branches.ts';
import { dossiers } from './dossiers.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { themes } from './themes.ts';

/** The demo library of kennismakers: residents who share what they love to do. */
export const oss: DemoLibrary = {
  slug: 'oss',
  name: 'Bibliotheek Oss',
  welcome: 'Wat kun jij, en wat wil je leren? In Oss deel je het met je buren: van zaaien tot solderen.',
  welcomeEn:
    'What can you do, and what would you like to learn? In Oss you share it with your neighbours, from sowing to soldering.',
  contact: { email: 'kennismakers@oss.kenniscloud.example' },
  themes,
  branches,
  people,
  partners,
  questions,
  groups,
  events,
  dossiers,
};
