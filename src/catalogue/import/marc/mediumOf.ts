import type { TitleRow } from '../TitleRow.ts';
import { controlField, fieldsOf, subfield, type MarcRecord } from './MarcRecord.ts';

type Medium = TitleRow['medium'];

/** Content types (336 $b, RDA) that say more than the leader. */
const byContent: Record<string, Medium> = {
  ntm: 'score',
  tcn: 'score',
  prm: 'music',
  spw: 'audiobook',
  tdi: 'film',
  tdm: 'film',
  '3di': 'film',
};
/** Types of record (leader/06). */
const byType: Record<string, Medium> = {
  a: 'book',
  t: 'book',
  c: 'score',
  d: 'score',
  g: 'film',
  i: 'audiobook',
  j: 'music',
};

/** What kind of thing it is, by leader/06 and 07, 336–338, 007 and 008/23. */
export function mediumOf(record: MarcRecord): Medium {
  const type = record.leader[6] ?? '';
  const content = codes(record, '336')
    .map((code) => byContent[code])
    .find(Boolean);
  const medium =
    content ?? byType[type] ?? (type === 'm' && codes(record, '336').includes('txt') ? 'book' : 'other');
  if (medium !== 'book') return medium;
  if (record.leader[7] === 's') return 'magazine';
  return isOnline(record) ? 'ebook' : 'book';
}

function codes(record: MarcRecord, tag: string): string[] {
  return fieldsOf(record, tag).map((field) => subfield(field, 'b'));
}

function isOnline(record: MarcRecord): boolean {
  const form = controlField(record, '008')[23] ?? '';
  return (
    record.leader[6] === 'm' ||
    'oqs'.includes(form || '-') ||
    codes(record, '338').some((code) => code === 'cr') ||
    fieldsOf(record, '007').some((field) => field.value.startsWith('cr'))
  );
}
