import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What the flavour mails. Facts are texts; addresses absolute. */
export const mails: Flavour<Settings, Words>['mails'] = {
  late: {
    waits: 'overdue',
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
  booked: {
    why: (words, library) => words.mails.whyVisit(library),
    content: ({ words, facts }) => ({
      subject: words.mails.bookedSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.bookedText],
      facts: visitFacts({ words, facts }),
      button: { label: words.mails.cancel, href: facts.href ?? '' },
    }),
  },
  reminder: {
    why: (words, library) => words.mails.whyVisit(library),
    content: ({ words, facts }) => ({
      subject: words.mails.remindSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.remindText],
      facts: visitFacts({ words, facts }),
      button: { label: words.mails.cancel, href: facts.href ?? '' },
    }),
  },
  off: {
    why: (words, library) => words.mails.whyVisit(library),
    content: ({ words, facts }) => ({
      subject: words.mails.offSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.offText],
      facts: visitFacts({ words, facts }),
      button: { label: words.mails.again, href: facts.again ?? '' },
    }),
  },
};

function visitFacts({ words, facts }: { words: Words; facts: Record<string, string> }) {
  return [
    { label: words.mails.when, value: facts.when ?? '' },
    { label: words.mails.where, value: facts.where ?? '' },
  ];
}
