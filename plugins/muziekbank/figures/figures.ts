import type { Flavour } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

type Figures = NonNullable<Flavour<Settings, Words>['figures']>;

/** Evenings and what became of them; parts by rights. Counts, never persons. */
export const figures: Figures = [
  {
    key: 'avonden',
    label: (words) => words.figures.evenings,
    columns: [
      { key: 'year', label: (words) => words.figures.year },
      { key: 'month', label: (words) => words.figures.month },
      { key: 'held', label: (words) => words.figures.held },
      { key: 'recorded', label: (words) => words.figures.recorded },
      { key: 'public', label: (words) => words.figures.public },
      { key: 'minutes', label: (words) => words.figures.minutes },
      { key: 'pieces', label: (words) => words.figures.pieces },
      { key: 'titles', label: (words) => words.figures.titles },
    ],
    load: async (args) => {
      const { eveningsByMonth } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './eveningsByMonth.ts'
      );
      return eveningsByMonth(args);
    },
  },
  {
    key: 'rechten',
    label: (words) => words.figures.rights,
    columns: [
      { key: 'kind', label: (words) => words.figures.kind },
      { key: 'count', label: (words) => words.figures.count },
    ],
    load: async (args) => {
      const { partsByRights } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './eveningsByMonth.ts'
      );
      return partsByRights(args);
    },
  },
];
