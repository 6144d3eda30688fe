import type { Flavour } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

type Figures = NonNullable<Flavour<Settings, Words>['figures']>;

/** Questions by theme; and the contacts as desk registration asks for them, to type over or hand on. */
export const figures: Figures = [
  {
    key: 'vragen',
    label: (words) => words.figures.questions,
    columns: [
      { key: 'theme', label: (words) => words.figures.theme },
      { key: 'asked', label: (words) => words.figures.asked },
      { key: 'answered', label: (words) => words.figures.answered },
      { key: 'days', label: (words) => words.figures.days },
      { key: 'matched', label: (words) => words.figures.matched },
      { key: 'partners', label: (words) => words.figures.partners },
      { key: 'meeting', label: (words) => words.figures.meeting },
      { key: 'dossier', label: (words) => words.figures.dossier },
    ],
    load: async (args) => {
      const { questionsByTheme } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './questionsByTheme.ts'
      );
      return questionsByTheme(args);
    },
  },
  {
    key: 'balieregistratie',
    label: (words) => words.figures.register,
    columns: [
      { key: 'year', label: (words) => words.figures.year },
      { key: 'month', label: (words) => words.figures.month },
      { key: 'isilOrg', label: (words) => words.figures.isilOrg },
      { key: 'isilLocation', label: (words) => words.figures.isilLocation },
      { key: 'location', label: (words) => words.figures.location },
      { key: 'channel', label: (words) => words.figures.channel },
      { key: 'theme', label: (words) => words.figures.theme },
      { key: 'contacts', label: (words) => words.figures.contacts },
      { key: 'minutes', label: (words) => words.figures.minutes },
      { key: 'referred', label: (words) => words.figures.referred },
    ],
    load: async (args) => {
      const { deskRegister } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './deskRegister.ts'
      );
      return deskRegister(args);
    },
  },
];
