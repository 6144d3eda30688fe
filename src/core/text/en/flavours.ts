import type { flavours as nl } from '../nl/flavours.ts';
import type { Words } from '../Words.ts';

export const flavours: Words<typeof nl> = {
  settings: {
    required: 'fill this in.',
    unknown: 'there is no such setting.',
    choice: 'choose one of the options.',
    minimum: (limit) => `choose ${limit} or more.`,
    maximum: (limit) => `choose ${limit} or less.`,
    minLength: (limit) => `use at least ${limit} characters.`,
    maxLength: (limit) => `use at most ${limit} characters.`,
    maxItems: (limit) => `at most ${limit} lines.`,
    format: {
      email: 'this is not an e-mail address.',
      uri: 'this is not a web address. A web address starts with https://.',
      date: 'enter a date, such as 2027-09-24.',
      time: 'enter a time, such as 19:30:00Z.',
    },
    integer: 'enter a whole number.',
    number: 'enter a number.',
    list: 'enter lines.',
    invalid: 'this is not right.',
    unknownFlavour: 'This hub does not have this flavour.',
    twice: 'This flavour is there already.',
    choose: 'Choose a flavour',
    gone: (slug) => `${slug} (not on this hub; what was stored stays)`,
    none: 'This flavour has no settings.',
    first: 'Choose a flavour first.',
    perLine: 'One per line.',
    open: '– none –',
  },
  steps: {
    title: 'What comes next',
    sure: 'Is this right? Then go on.',
  },
  today: {
    faults: 'Something went wrong in a flavour',
    faultsText: 'The rest of the hub goes on. Pass this on to who runs the hub.',
    where: (name, where) => `${name}, ${where}`,
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    views: 'Views',
  },
  figures: {
    title: 'Figures',
    lead: 'Choose a period. You can also download the figures as a CSV file.',
    from: 'From',
    until: 'Up to and including',
    download: 'Download as CSV',
    empty: 'Nothing was counted in this period.',
  },
  otherKind: 'Dossier',
};
