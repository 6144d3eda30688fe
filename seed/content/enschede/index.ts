import type { DemoLibrary } from '../types.ts';
import { branches } from './branches.ts';
import { dossiers } from './dossiers.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { themes } from './themes.ts';

export const enschede: DemoLibrary = {
  slug: 'enschede',
  name: 'Bibliotheek Enschede',
  welcome:
    'Hier luisteren, zingen en spelen we samen: stel je vraag over muziek, schuif aan bij een groep of kom naar een avond in de bibliotheek.',
  welcomeEn:
    'Here we listen, sing and play together: ask your question about music, join a group or come to an evening at the library.',
  contact: { email: 'muziek@enschede.kenniscloud.example' },
  themes,
  branches,
  people,
  partners,
  questions,
  groups,
  events,
  dossiers,
};
