import type { Library, Theme, Title } from '../../payload-types.ts';
import {
  carrierFields,
  controlFields,
  publisherFields,
  sourceFields,
  themeFields,
  titleFields,
} from './commonFields.ts';
import { ended } from './dossierRecord.ts';
import { fixedField } from './fixedField.ts';
import { marcField } from './marcField.ts';
import { marcLanguage } from './marcLanguage.ts';
import type { MarcRecord } from './MarcRecord.ts';

/** Someone who made it, or made what is played in it. */
export type VideoName = {
  /** As it is said: `Clara Schumann`. */
  plain: string;
  /** As it is sorted: `Schumann, Clara`. Without it the name stands as it was given (720). */
  sorted?: string;
  /** Such as `1819-1896`. */
  dates?: string;
  /** MARC code of what this person did: cmp, prf, spk, mod … */
  role: string;
  isGroup?: boolean;
  /** Addresses that stand for this person elsewhere: VIAF, Wikidata. */
  sameAs?: string[];
};

/** What is known of a recording that may be in a catalogue: everything here is public. */
export type Video = {
  id: string;
  title: string;
  summary?: string | null;
  /** Permanent address. */
  address: string;
  minutes?: number | null;
  language?: string | null;
  /** Terms of use in words, and where they are to be read. */
  terms?: { text: string; address?: string };
  /** Where and when it was recorded: the meeting. */
  event?: { startsAt: string; place?: string; title: string };
  themes?: (string | Theme)[] | null;
  titles?: (string | Title)[] | null;
  names?: VideoName[];
  /** Its parts, in order. */
  contents?: string[];
  createdAt: string;
  updatedAt: string;
};

/** A recording as a MARC 21 record of an online video. */
export function videoRecord({ video, library }: { video: Video; library: Library }): MarcRecord {
  const minutes = Math.round(video.minutes ?? 0);
  const year = (video.event?.startsAt ?? video.createdAt).slice(0, 4);
  return {
    leader: '00000ngm a2200000 i 4500',
    control: [
      ...controlFields({ id: video.id, library, updatedAt: video.updatedAt }),
      ['006', fixedField(18, { 0: 'm', 6: 'o', 9: 'c' })],
      ['007', 'cr |||||||||||'],
      ['007', 'vz |||||z|'],
      [
        '008',
        fixedField(40, {
          0: video.createdAt.replace(/\D/g, '').slice(2, 8),
          6: 's',
          7: year,
          15: 'ne',
          18: runningTime(minutes),
          29: 'o', // online
          33: 'v', // video
          34: 'l', // of living people and things
          35: marcLanguage(video.language),
          39: 'd',
        }),
      ],
    ],
    fields: [
      ...sourceFields({ address: video.address, library }),
      ...marcField('245', '00', ['a', ended(video.title)]),
      ...publisherFields({ library, year, open: false }),
      ...marcField('300', '##', [
        'a',
        minutes > 0
          ? `1 online resource (1 video file (${minutes} min.))`
          : '1 online resource (1 video file)',
      ]),
      ...carrierFields({ text: 'two-dimensional moving image', type: 'tdi' }),
      ...marcField('505', '0#', [
        'a',
        Boolean(video.contents?.length) && ended((video.contents ?? []).join(' -- ')),
      ]),
      ...marcField(
        '518',
        '##',
        ['o', video.event && 'Opgenomen'],
        ['d', video.event?.startsAt.slice(0, 10)],
        ['p', video.event?.place],
        ['3', video.event?.title],
      ),
      ...marcField('520', '##', ['a', video.summary]),
      ...marcField('540', '##', ['a', video.terms?.text], ['u', video.terms?.address]),
      ...themeFields(video.themes),
      ...(video.names ?? []).flatMap(nameField),
      ...titleFields(video.titles),
      ...marcField('856', '40', ['u', video.address]),
    ],
  };
}

/** A name that is known to be one person or group: 700, 710; one that is not: 720. */
function nameField({ plain, sorted, dates, role, isGroup, sameAs = [] }: VideoName) {
  const uris = sameAs.map((address): [string, string] => ['1', address]);
  if (!sorted) return marcField('720', isGroup ? '2#' : '1#', ['a', plain], ['4', role], ...uris);
  if (isGroup) return marcField('710', '2#', ['a', sorted], ['4', role], ...uris);
  const ind1 = sorted.includes(',') ? '1#' : '0#';
  return marcField('700', ind1, ['a', dates ? `${sorted},` : sorted], ['d', dates], ['4', role], ...uris);
}

/** Three digits; `000` when it is longer than they can say, `---` when it is not known. */
function runningTime(minutes: number): string {
  if (minutes <= 0) return '---';
  return minutes > 999 ? '000' : String(minutes).padStart(3, '0');
}
