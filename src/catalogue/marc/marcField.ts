import type { MarcDataField } from './MarcRecord.ts';

/**
 * A field of a record; subfields without a text are left out.
 * @param indicators two characters, a blank as a space or `#`
 * @returns nothing when no subfield is left
 */
export function marcField(
  tag: string,
  indicators: string,
  ...subfields: [code: string, value: string | undefined | null | false][]
): MarcDataField[] {
  const filled = subfields.flatMap(([code, value]): [string, string][] => {
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    return text ? [[code, text]] : [];
  });
  if (filled.length === 0) return [];
  const [ind1 = ' ', ind2 = ' '] = indicators.replaceAll('#', ' ');
  return [{ tag, ind1, ind2, subfields: filled }];
}
