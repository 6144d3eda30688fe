import { buffer } from 'node:stream/consumers';
import { Marc } from 'marcjs';
import { inOrder } from './inOrder.ts';
import type { MarcRecord } from './MarcRecord.ts';

/** Bytes that a field may have: its length is four digits in the directory. */
const mostField = 9_000;
/** Bytes of a record: five digits. */
const mostRecord = 99_999;

/**
 * Records as ISO 2709, in UTF-8, by the streams of marcjs.
 * @throws RangeError when a record is longer than the format can say
 */
export async function writeIso2709(records: MarcRecord[]): Promise<Buffer> {
  const stream = Marc.createStream('Iso2709', 'Formater');
  const bytes = buffer(stream);
  for (const each of records) {
    const { leader, control, fields } = inOrder(each);
    const written: string[][] = [
      ...control.map(([tag, value]) => [tag, plain(value)]),
      ...fields.map(({ tag, ind1, ind2, subfields }) => [
        tag,
        `${ind1}${ind2}`,
        ...subfields.flatMap(([code, value]) => [code, cut(plain(value))]),
      ]),
    ];
    const size = written.reduce((sum, parts) => sum + Buffer.byteLength(parts.join('')) + 40, 60);
    if (size > mostRecord) throw new RangeError('This record is too long for ISO 2709; take MARCXML');
    stream.write({ leader, fields: written });
  }
  stream.end();
  return bytes;
}

/** Without the characters that part fields and records. */
function plain(text: string): string {
  return text.replace(/[\u001D\u001E\u001F]/g, '');
}

/** As much of a text as a field can hold, whole characters. */
function cut(text: string): string {
  if (Buffer.byteLength(text) <= mostField) return text;
  return Buffer.from(text)
    .subarray(0, mostField)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}
