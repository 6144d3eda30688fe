import type { Flavour } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

type Figures = NonNullable<Flavour<Settings, Words>['figures']>;

/** From proposal to effect, by theme and by month; counts, never persons. */
export const figures: Figures = [
  {
    key: 'maanden',
    label: (words) => words.figures.months,
    columns: [
      { key: 'month', label: (words) => words.figures.month },
      { key: 'sent', label: (words) => words.figures.sent },
      { key: 'accepted', label: (words) => words.figures.accepted },
      { key: 'held', label: (words) => words.figures.held },
      { key: 'visitors', label: (words) => words.figures.visitors },
      { key: 'first', label: (words) => words.figures.first },
      { key: 'formats', label: (words) => words.figures.formats },
      { key: 'adopted', label: (words) => words.figures.adopted },
    ],
    load: async (args) => {
      const { tables } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './tables.ts');
      return tables.byMonth(args);
    },
  },
  {
    key: 'themas',
    label: (words) => words.figures.themes,
    columns: [
      { key: 'theme', label: (words) => words.figures.theme },
      { key: 'sent', label: (words) => words.figures.sent },
      { key: 'accepted', label: (words) => words.figures.accepted },
      { key: 'held', label: (words) => words.figures.held },
      { key: 'visitors', label: (words) => words.figures.visitors },
    ],
    load: async (args) => {
      const { tables } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './tables.ts');
      return tables.byTheme(args);
    },
  },
];
