import { withoutIsbd } from './isbd.ts';
import { fieldsOf, subfield, subfields, type MarcField, type MarcRecord } from './MarcRecord.ts';

/** Who made it, as one reads it: `Sandburg, Carl,` becomes `Carl Sandburg`. Works that are only mentioned (700 $t) are not makers. */
export function creatorsOf(record: MarcRecord): string[] {
  return fieldsOf(record, '100', '110', '111', '700', '710', '711')
    .filter((field) => !subfield(field, 't'))
    .map((field) => (field.tag.endsWith('00') ? personName(field) : corporateName(field)))
    .filter(Boolean);
}

function personName(field: MarcField): string {
  const written = subfield(field, 'a').replace(/[,\s]+$/, '');
  const [family = '', given, ...rest] = written.split(/\s*,\s*/);
  const number = withoutIsbd(subfield(field, 'b'));
  if (!given || field.ind1 === '0' || field.ind1 === '3')
    return [withoutIsbd(written), number].filter(Boolean).join(' ');
  const after = rest.filter((part) => !/\d/.test(part)).map((part) => ` ${part}`);
  return `${given.replace(/(?<=[^\s.]{3}|(?:^|\s)\p{Ll}+)\.$/u, '')} ${family}${after.join('')}`.trim();
}

function corporateName(field: MarcField): string {
  return subfields(field, 'ab').map(withoutIsbd).join('. ');
}
