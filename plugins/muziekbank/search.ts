import type { Flavour } from '../../src/flavours/index.ts';
import type {
  MuziekbankCall,
  MuziekbankList,
  MuziekbankPerson,
  MuziekbankWork,
} from '../../src/payload-types.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What everyone's search finds, besides the evenings themselves: those are activities of the core. */
export const search: Flavour<Settings, Words>['search'] = {
  'muziekbank-people': {
    one: (words) => words.people.one,
    many: (words) => words.people.title,
    entry: (doc: MuziekbankPerson) =>
      doc.slug
        ? {
            title: doc.name,
            path: `/componisten/${doc.slug}`,
            summary: doc.summary,
            heading: [doc.sorted],
            words: [doc.born, doc.died],
          }
        : null,
  },
  'muziekbank-works': {
    one: (words) => words.works.one,
    many: (words) => words.works.title,
    entry: (doc: MuziekbankWork) =>
      doc.slug
        ? {
            title: doc.title,
            path: `/werken/${doc.slug}`,
            summary: doc.summary ?? doc.composerName,
            heading: [doc.catalogueNumber],
            words: [doc.composerName, doc.date],
          }
        : null,
  },
  'muziekbank-lists': {
    one: (words) => words.lists.one,
    many: (words) => words.lists.title,
    entry: (doc: MuziekbankList) =>
      doc.shown && doc.slug
        ? {
            title: doc.title,
            path: `/lijsten/${doc.slug}`,
            summary: doc.intro,
            words: (doc.items ?? []).map(({ line }) => line),
          }
        : null,
  },
  'muziekbank-calls': {
    one: (words) => words.calls.one,
    many: (words) => words.calls.title,
    entry: (doc: MuziekbankCall) =>
      doc.state === 'open' ? { title: doc.title, path: `/oproepen/${doc.id}`, summary: doc.text } : null,
  },
};
