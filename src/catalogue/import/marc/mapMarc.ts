import { isbnIn } from '../../identifiers/isbn.ts';
import { toPpn } from '../../identifiers/ppn.ts';
import { fitRow } from '../fitRow.ts';
import type { ImportProblem } from '../ImportProblem.ts';
import type { TitleRow } from '../TitleRow.ts';
import { creatorsOf } from './creators.ts';
import { withoutBrackets, withoutIsbd } from './isbd.ts';
import { cleanText, controlField, fieldsOf, subfield, subfields, type MarcRecord } from './MarcRecord.ts';
import { mediumOf } from './mediumOf.ts';

/** Sources whose own number (001) is the PPN. */
const ppnSources = new Set(['NL-LeOCL']);
const recordTypes = /^.{5}[a-z ][acdefgijkmoprt]/;

type Options = { source?: string; fallbackSource: string };

/**
 * A MARC 21 record as a title (standards: MARC 21 Bibliographic, ISBD punctuation cleaned away).
 * @returns a problem without position when it has no usable leader, number or title
 */
export function mapMarc(record: MarcRecord, options: Options): TitleRow | ImportProblem {
  const { source, sourceId } = sourceOf(record, options);
  if (!sourceId) return { code: 'record.no-id' };
  if (!recordTypes.test(record.leader))
    return { code: 'record.leader', sourceId, detail: record.leader.slice(0, 24) };
  const { title, subtitle } = titleOf(record);
  if (!title) return { code: 'record.no-title', sourceId };
  return fitRow({
    source,
    sourceId,
    title,
    subtitle,
    creators: creatorsOf(record),
    year: yearOf(record),
    isbn: fieldsOf(record, '020')
      .map((field) => isbnIn(subfield(field, 'a')) ?? '')
      .filter(Boolean),
    ppn: ppnOf(record),
    medium: mediumOf(record),
    language: languageOf(record),
    publisher: publisherOf(record),
    catalogueNumber:
      subfield(fieldsOf(record, '383')[0], 'c') || subfield(fieldsOf(record, '383')[0], 'b') || null,
    subjects: subjectsOf(record),
    summary:
      fieldsOf(record, '520')
        .map((field) => subfields(field, 'ab').join(' '))
        .filter(Boolean)
        .join('\n\n') || null,
    url: urlOf(record),
  });
}

function sourceOf(
  record: MarcRecord,
  { source, fallbackSource }: Options,
): { source: string; sourceId: string } {
  const id = cleanText(controlField(record, '001'));
  const agency = cleanText(controlField(record, '003'));
  const [, otherAgency, otherId] =
    fieldsOf(record, '035')
      .map((field) => /^\((?<agency>[^)]+)\)(?<id>.+)$/.exec(subfield(field, 'a')))
      .find(Boolean) ?? [];
  const named = id ? agency : (otherAgency ?? agency);
  return {
    source: (source ?? (named || fallbackSource)).slice(0, 60),
    sourceId: (id || (otherId ?? '')).slice(0, 120),
  };
}

function ppnOf(record: MarcRecord): string | null {
  const own = ppnSources.has(cleanText(controlField(record, '003')))
    ? toPpn(controlField(record, '001'))
    : undefined;
  const other = fieldsOf(record, '035')
    .flatMap((field) => subfields(field, 'a'))
    .filter((value) => value.startsWith('(NL-LeOCL)'))
    .map(toPpn)
    .find(Boolean);
  return own ?? other ?? null;
}

function titleOf(record: MarcRecord): { title: string; subtitle: string | null } {
  const [field] = fieldsOf(record, '245');
  const title = withoutBrackets(withoutIsbd(subfield(field, 'a')));
  const parts = subfields(field, 'np').map(withoutIsbd).join(', ');
  const subtitle = withoutBrackets(withoutIsbd(subfield(field, 'b')));
  return { title: [title, parts].filter(Boolean).join('. '), subtitle: subtitle || null };
}

function yearOf(record: MarcRecord): number | null {
  const coded = controlField(record, '008').slice(7, 11);
  if (/^[12]\d{3}$/.test(coded)) return Number(coded);
  const written = fieldsOf(record, '264', '260').flatMap((field) => subfields(field, 'c'));
  const year = written.map((text) => /(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0]).find(Boolean);
  return year ? Number(year) : null;
}

function languageOf(record: MarcRecord): string | null {
  const coded = [
    subfield(fieldsOf(record, '041')[0], 'a').slice(0, 3),
    controlField(record, '008').slice(35, 38),
  ];
  const code = coded.find((each) => /^[a-z]{3}$/.test(each) && each !== 'und' && each !== 'zxx');
  return code ?? null;
}

function publisherOf(record: MarcRecord): string | null {
  const published = fieldsOf(record, '264').filter((field) => field.ind2 === '1');
  const field = [...published, ...fieldsOf(record, '264', '260')].find((each) => subfield(each, 'b'));
  return withoutBrackets(withoutIsbd(subfield(field, 'b'))) || null;
}

function subjectsOf(record: MarcRecord): string[] {
  const headings = fieldsOf(record, '650', '651', '655').map((field) =>
    subfields(field, 'axyzv').map(withoutIsbd).join(' – '),
  );
  const words = fieldsOf(record, '653')
    .flatMap((field) => subfields(field, 'a'))
    .map(withoutIsbd);
  return [...headings, ...words].filter(Boolean);
}

function urlOf(record: MarcRecord): string | null {
  const addresses = fieldsOf(record, '856').flatMap((field) => subfields(field, 'u'));
  return addresses.find((address) => /^https?:\/\//i.test(address) && URL.canParse(address)) ?? null;
}
