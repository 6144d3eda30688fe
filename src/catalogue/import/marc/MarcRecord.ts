/** A field of a MARC record: control fields have a value, the others subfields. */
export type MarcField = { tag: string; ind1: string; ind2: string; value: string; subfields: Subfield[] };
export type Subfield = { code: string; value: string };

export type MarcRecord = { leader: string; fields: MarcField[] };

/** Value of the first control field with this tag, as it stands; '' when there is none. */
export function controlField(record: MarcRecord, tag: string): string {
  return record.fields.find((field) => field.tag === tag)?.value ?? '';
}

/** All fields with one of these tags, in the order of the record. */
export function fieldsOf(record: MarcRecord, ...tags: string[]): MarcField[] {
  return record.fields.filter((field) => tags.includes(field.tag));
}

/** Values of the subfields with these codes, in the order of the field, without control characters. */
export function subfields(field: MarcField | undefined, codes: string): string[] {
  return (field?.subfields ?? [])
    .filter(({ code }) => codes.includes(code))
    .map(({ value }) => cleanText(value))
    .filter(Boolean);
}

/** The first such value; '' when there is none. */
export function subfield(field: MarcField | undefined, codes: string): string {
  return subfields(field, codes)[0] ?? '';
}

/** One space between words, letters and their marks in one piece, no control characters (non-sorting marks). */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
