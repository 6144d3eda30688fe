import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What the flavour mails. Facts are texts; addresses absolute. */
export const mails: Flavour<Settings, Words>['mails'] = {
  late: {
    why: (words, library) => words.mails.whyStaff(library),
    content: ({ words, facts }) => ({
      subject: words.mails.lateSubject(facts.count ?? ''),
      paragraphs: [words.mails.lateText(facts.count ?? '', facts.days ?? '')],
      button: { label: words.mails.lateButton, href: facts.href ?? '' },
    }),
  },
  partners: {
    why: (words, library) => words.mails.whyPartner(library),
    content: ({ words, library, facts }) => ({
      subject: words.mails.partnerSubject(library.name),
      paragraphs: [words.mails.partnerText(library.name)],
      quote: facts.quote,
      ...(facts.contact && { facts: [{ label: words.mails.partnerContact, value: facts.contact }] }),
    }),
  },
};
