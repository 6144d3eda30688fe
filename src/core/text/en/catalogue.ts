import type { catalogue as nl } from '../nl/catalogue.ts';
import type { Words } from '../Words.ts';

export const catalogue: Words<typeof nl> = {
  titles: 'Books, music and films',
  about: 'Books, music and films about this',
  medium: {
    book: 'Book',
    ebook: 'E-book',
    audiobook: 'Audiobook',
    music: 'Music',
    score: 'Sheet music',
    work: 'Musical work',
    film: 'Film',
    magazine: 'Magazine',
    other: 'Title',
  },
  andOthers: (name: string) => `${name} and others`,
  importProblem: {
    'file.missing': (_detail: string) => 'The file is not there any more.',
    'file.not-xml': (_detail: string) => 'This is not XML.',
    'file.iso2709': (_detail: string) => 'This is MARC in ISO 2709. Convert the file to MARCXML first.',
    'file.encoding': (detail: string) => `We do not know the encoding ${detail}. Please use UTF-8.`,
    'file.doctype': (_detail: string) => 'The file has a DOCTYPE. That is not safe, so we do not read it.',
    'file.no-records': (_detail: string) => 'There is not one MARC record in this file.',
    'file.cut-off': (_detail: string) =>
      'The file ends here, in the middle of the text. What came before was taken in. Fetch the file again.',
    'file.failed': (_detail: string) =>
      'A failure on our side broke off the import. Offer the file again: nothing will be doubled.',
    'record.broken': (detail: string) => `The XML of this record is wrong (line ${detail}).`,
    'record.unclosed': (_detail: string) => 'This record has no end.',
    'record.too-large': (_detail: string) => 'This record is too large.',
    'record.encoding': (_detail: string) => 'This record has characters in a wrong encoding.',
    'record.not-marc': (_detail: string) => 'This is not a MARC record.',
    'record.deleted': (_detail: string) => 'The source has deleted this record. The title stays here.',
    'record.leader': (_detail: string) => 'The leader of this record is wrong.',
    'record.no-id': (_detail: string) => 'This record has no number (001 or 035).',
    'record.no-title': (_detail: string) => 'This record has no title (245 $a) or source.',
    'record.twice': (_detail: string) => 'This number came before in the file. The first one counts.',
    'record.refused': (detail: string) => `This record could not be stored (${detail}).`,
  },
  importAt: (record: number, line: number) => `Record ${record}, line ${line}`,
};
