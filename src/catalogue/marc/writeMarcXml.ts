import { inOrder } from './inOrder.ts';
import type { MarcRecord } from './MarcRecord.ts';
import { xmlText } from './xmlText.ts';

const namespace = 'http://www.loc.gov/MARC21/slim';

/** A record as an element of MARCXML (schema 1.1), with the namespace on it: to stand in an answer of OAI-PMH or SRU. */
function marcXmlRecord(given: MarcRecord): string {
  const record = inOrder(given);
  const control = record.control.map(
    ([tag, value]) => `<controlfield tag="${tag}">${xmlText(value)}</controlfield>`,
  );
  const fields = record.fields.map(({ tag, ind1, ind2, subfields }) => {
    const inner = subfields.map(([code, value]) => `<subfield code="${code}">${xmlText(value)}</subfield>`);
    return `<datafield tag="${tag}" ind1="${ind1}" ind2="${ind2}">${inner.join('')}</datafield>`;
  });
  return `<record xmlns="${namespace}">\n<leader>${xmlText(record.leader)}</leader>\n${[...control, ...fields].join('\n')}\n</record>`;
}

/** Records as a file of MARCXML. */
export function writeMarcXml(records: MarcRecord[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="${namespace}">\n${records.map(marcXmlRecord).join('\n')}\n</collection>\n`;
}
