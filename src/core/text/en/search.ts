import type { search as nl } from '../nl/search.ts';
import type { Words } from '../Words.ts';

export const search: Words<typeof nl> = {
  title: 'Search',
  heading: (q: string) => `Searching for “${q}”`,
  field: 'What are you looking for?',
  kind: 'Kind',
  all: 'Everything',
  kinds: {
    events: 'Activities',
    groups: 'Knowledge groups',
    dossiers: 'Dossiers',
    titles: 'Books, music and films',
    partners: 'Partners',
    recordings: 'Recordings',
  },
  one: {
    events: 'Activity',
    groups: 'Knowledge group',
    dossiers: 'Dossier',
    titles: 'Title',
    partners: 'Partner',
    recordings: 'Recording',
  },
  count: (label: string, count: number) => `${label} (${count})`,
  result: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  loose: 'Nothing had all your words. These have some of them.',
  empty: 'We found nothing',
  emptyText: 'This often helps:',
  start: 'Search activities, knowledge groups, dossiers, titles and partners.',
  tips: {
    spelling: 'Check for a typing error.',
    fewer: 'Use fewer words, or another word for the same.',
    isbn: 'Looking for a book? The ISBN on the back works too.',
    ask: 'Cannot find it? Ask your question and the library will look with you.',
  },
  askLabel: 'Ask your question',
};
