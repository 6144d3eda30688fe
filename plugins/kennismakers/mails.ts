import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

type Mails = NonNullable<Flavour<Settings, Words>['mails']>;

/** What the flavour mails. Facts are texts; addresses absolute; several of one thing a line each. */
export const mails: Mails = {
  options: {
    why: (words, library) => words.mails.whyMaker(library),
    content: ({ words, library, facts }) => ({
      subject: words.mails.optionsSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.optionsText(library.name)],
      facts: (facts.options ?? '').split('\n').map((value, index) => ({
        label: `${words.mails.option} ${index + 1}`,
        value,
      })),
      quote: facts.words || undefined,
      button: { label: words.mails.optionsButton, href: facts.href ?? '' },
      after: [words.mails.optionsAfter],
    }),
  },
  chosen: {
    waits: 'proposal',
    why: (words, library) => words.mails.whyStaff(library),
    content: ({ words, facts }) => ({
      subject: words.mails.chosenSubject(facts.title ?? ''),
      paragraphs: [words.mails.chosenText(facts.name ?? '')],
      facts: [
        { label: words.mails.when, value: facts.when ?? '' },
        { label: words.mails.where, value: facts.where ?? '' },
      ],
      button: { label: words.mails.chosenButton, href: facts.href ?? '' },
    }),
  },
  adopted: {
    why: (words, library) => words.mails.whyMaker(library),
    content: ({ words, facts }) => ({
      subject: words.mails.adoptedSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.adoptedText(facts.library ?? '')],
      button: { label: words.mails.adoptedButton, href: facts.href ?? '' },
    }),
  },
  asked: {
    why: (words, library) => words.mails.whyMaker(library),
    content: ({ words, facts }) => ({
      subject: words.mails.askedSubject(facts.library ?? ''),
      paragraphs: [
        words.mails.hello(facts.name ?? ''),
        words.mails.askedText(facts.library ?? '', facts.title ?? ''),
        words.mails.askedPrivacy(facts.library ?? ''),
      ],
      quote: facts.words || undefined,
      button: { label: words.mails.askedButton, href: facts.href ?? '' },
    }),
  },
  guide: {
    why: (words, library) => words.mails.whyMaker(library),
    content: ({ words, facts }) => ({
      subject: words.mails.guideSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), words.mails.guideText],
      facts: [
        { label: words.mails.when, value: facts.when ?? '' },
        { label: words.mails.where, value: facts.where ?? '' },
      ].filter(({ value }) => value),
      button: { label: words.mails.guideButton, href: facts.href ?? '' },
    }),
  },
  thanks: {
    why: (words, library) => words.mails.whyMaker(library),
    content: ({ words, facts }) => ({
      subject: words.mails.thanksSubject(facts.title ?? ''),
      paragraphs: [words.mails.hello(facts.name ?? ''), ...(facts.milestone ? [facts.milestone] : [])],
      quote: facts.words,
      button: { label: words.mails.thanksButton, href: facts.href ?? '' },
      after: [words.mails.thanksAfter],
    }),
  },
  call: {
    why: (words, library) => words.mails.whyCall(library),
    content: ({ words, facts }) => ({
      subject: facts.title ?? '',
      paragraphs: [words.mails.hello(facts.name ?? ''), ...(facts.text ? [facts.text] : [])],
      button: { label: words.home.propose, href: facts.href ?? '' },
    }),
    list: {
      about: (words, library) => words.mails.callAbout(library),
      stop: async ({ req, library, user }) => {
        await req.payload.db.updateOne({
          collection: 'kennismakers-makers',
          where: { and: [{ library: { equals: library.id } }, { user: { equals: user } }] },
          data: { calls: false },
          options: { atomic: true },
          req,
        });
      },
    },
  },
};
