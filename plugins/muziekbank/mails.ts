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
  call: {
    why: (words, library) => words.mails.whyCall(library),
    content: ({ words, facts }) => ({
      subject: words.mails.callSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.callText],
      quote: facts.text,
      button: { label: words.mails.callButton, href: facts.href ?? '' },
    }),
    list: {
      about: (words, library) => words.mails.callAbout(library),
      stop: async ({ req, library, user }) => {
        await req.payload.db.updateOne({
          collection: 'muziekbank-volunteers',
          where: { and: [{ library: { equals: library.id } }, { user: { equals: user } }] },
          data: { mailCalls: false },
          options: { atomic: true },
          req,
        });
      },
    },
  },
  offer: {
    waits: 'proposal',
    why: (words, library) => words.mails.whyOffer(library),
    content: ({ words, facts }) => ({
      subject: words.mails.offerSubject(facts.name ?? '', facts.title ?? ''),
      paragraphs: [words.mails.offerText(facts.name ?? '', facts.title ?? '')],
      ...(facts.text && { quote: facts.text }),
      button: { label: words.mails.callButton, href: facts.href ?? '' },
    }),
  },
  helps: {
    why: (words, library) => words.mails.whyHelps(library),
    content: ({ words, facts }) => ({
      subject: words.mails.helpsSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.helpsText(facts.title ?? '')],
    }),
  },
  thanks: {
    why: (words, library) => words.mails.whyHelps(library),
    content: ({ words, facts }) => ({
      subject: words.mails.thanksSubject(facts.title ?? ''),
      paragraphs: [
        words.mails.hello(facts.name ?? ''),
        words.mails.thanksText(facts.title ?? '', facts.what ?? ''),
      ],
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
