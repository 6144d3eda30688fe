import { env } from '../../core/env.ts';
import type { Library, Theme, Title } from '../../payload-types.ts';
import { marcField } from './marcField.ts';
import type { MarcDataField, MarcRecord } from './MarcRecord.ts';

/** What every record of the hub has: numbers, and who made it. */
export function controlFields({
  id,
  library,
  updatedAt,
}: {
  id: string;
  library: Library;
  updatedAt: string;
}): MarcRecord['control'] {
  const changed = new Date(updatedAt).toISOString().replace(/\D/g, '').slice(0, 14);
  return [
    ['001', id],
    ['003', library.isil ?? new URL(env.PUBLIC_URL).hostname],
    ['005', `${changed}.0`],
  ];
}

/** The permanent address as a number, and the agency that describes. */
export function sourceFields({ address, library }: { address: string; library: Library }): MarcDataField[] {
  return [
    ...marcField('024', '7#', ['a', address], ['2', 'uri']),
    ...marcField('040', '##', ['a', library.isil], ['b', 'dut'], ['e', 'rda'], ['c', library.isil]),
  ];
}

/** Themes as words that are in no list of subjects. */
export function themeFields(themes: (string | Theme)[] | null | undefined): MarcDataField[] {
  return (themes ?? []).flatMap((theme) =>
    typeof theme === 'object' ? marcField('653', '#0', ['a', theme.title]) : [],
  );
}

/** Titles that it is about, by number where they have one: 787. */
export function titleFields(titles: (string | Title)[] | null | undefined): MarcDataField[] {
  return (titles ?? []).flatMap((title) =>
    typeof title === 'object'
      ? marcField(
          '787',
          '08',
          ['i', 'Gaat over:'],
          ['a', title.creators?.[0]],
          ['t', title.title],
          ['w', title.ppn && `(NL-LeOCL)${title.ppn}`],
          ['z', title.isbn?.[0]],
        )
      : [],
  );
}

/** The library that publishes it. */
export function publisherFields({ library, year, open }: { library: Library; year: string; open: boolean }) {
  return [
    ...marcField('264', '#1', ['b', `${library.name},`], ['c', open ? `${year}-` : `${year}.`]),
    ...marcField('710', '2#', ['a', library.name], ['4', 'pbl']),
  ];
}

/** Text, picture and carrier in the words of RDA. */
export function carrierFields({ text, type }: { text: string; type: string }): MarcDataField[] {
  return [
    ...marcField('336', '##', ['a', text], ['b', type], ['2', 'rdacontent']),
    ...marcField('337', '##', ['a', 'computer'], ['b', 'c'], ['2', 'rdamedia']),
    ...marcField('338', '##', ['a', 'online resource'], ['b', 'cr'], ['2', 'rdacarrier']),
  ];
}
