import { SaxesParser } from 'saxes';
import type { MarcField, MarcRecord } from './MarcRecord.ts';

/** Deeper than MARCXML and its wrappers ever are. */
const mostDepth = 12;

/** The XML of a record is wrong. */
export class BrokenXml extends Error {
  /** Line within the record, from 1. */
  readonly line: number;

  constructor({ message, line }: { message: string; line: number }) {
    super(message);
    this.name = 'BrokenXml';
    this.line = line;
  }
}

/**
 * Reads one record of MARCXML (`info:srw/schema/1/marcxml-v1.1`), with or without a namespace or prefix.
 * Entities other than the five of XML itself are refused, as they need a document type.
 * @param xml `<record>…</record>`
 * @returns undefined when nothing of MARC is in it
 * @throws BrokenXml when it is not well-formed or too deep
 */
export function parseMarcRecord(xml: string): MarcRecord | undefined {
  const parser = new SaxesParser({ xmlns: false });
  const record: MarcRecord = { leader: '', fields: [] };
  let found = false;
  let depth = 0;
  let text: string | undefined;
  let field: MarcField | undefined;

  const fail = (message: string): never => {
    throw new BrokenXml({ message: message.replace(/^\d+:\d+: /, ''), line: parser.line });
  };
  parser.on('error', (err) => fail(err.message));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > mostDepth) fail('too deep');
    text = undefined;
    switch (localName(name)) {
      case 'leader':
        text = '';
        found = true;
        break;
      case 'controlfield':
      case 'datafield':
        field = newField(attributes);
        record.fields.push(field);
        if (localName(name) === 'controlfield') text = '';
        found = true;
        break;
      case 'subfield':
        field?.subfields.push({ code: attributes.code ?? '', value: '' });
        text = '';
    }
  });
  const onText = (piece: string) => {
    if (text !== undefined) text += piece;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const local = localName(name);
    if (local === 'leader') record.leader = text ?? '';
    if (local === 'controlfield' && field) field.value = text ?? '';
    const last = field?.subfields.at(-1);
    if (local === 'subfield' && last) last.value = text ?? '';
    text = undefined;
  });
  parser.write(xml).close();
  return found ? record : undefined;
}

function newField(attributes: Record<string, string>): MarcField {
  const { tag = '', ind1 = ' ', ind2 = ' ' } = attributes;
  return { tag, ind1, ind2, value: '', subfields: [] };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
