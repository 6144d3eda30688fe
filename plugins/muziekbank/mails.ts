import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What the flavour mails. Facts are texts; addresses absolute. */
export const mails: Flavour<Settings, Words>['mails'] = {
  ask: {
    why: (words, library) => words.mails.why(library),
    content: ({ words, facts }) => ({
      subject: words.mails.askSubject(facts.title ?? ''),
      paragraphs: [
        words.mails.hello(facts.name ?? ''),
        words.mails.ask(facts.event ?? '', facts.when ?? ''),
        words.mails.askMore,
      ],
      button: { label: words.mails.button, href: facts.href ?? '' },
    }),
  },
  noted: {
    why: (words, library) => words.mails.why(library),
    content: ({ words, facts }) => ({
      subject: words.mails.notedSubject(facts.title ?? ''),
      paragraphs: [
        words.mails.hello(facts.name ?? ''),
        words.mails.noted(facts.event ?? '', facts.when ?? ''),
      ],
      button: { label: words.mails.notedButton, href: facts.href ?? '' },
    }),
  },
};
