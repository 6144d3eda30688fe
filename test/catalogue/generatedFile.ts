/** A MARCXML file of any length, piece by piece; the same each time. */
export function* generatedFile({ records }: { records: number }): Generator<Buffer> {
  yield Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n',
  );
  for (let number = 1; number <= records; number += 1) yield Buffer.from(recordXml(number));
  yield Buffer.from('</collection>\n');
}

function recordXml(number: number): string {
  return `<record>
  <leader>00000nam a2200000 i 4500</leader>
  <controlfield tag="001">made-${number}</controlfield>
  <controlfield tag="003">Gemaakt</controlfield>
  <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Maker${number % 97}, Anna,</subfield></datafield>
  <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Gemaakte titel ${number} :</subfield>
    <subfield code="b">over onderwerp ${number % 31} /</subfield></datafield>
  <datafield tag="520" ind1=" " ind2=" "><subfield code="a">${'Een zin over dit onderwerp. '.repeat(8)}</subfield></datafield>
  <datafield tag="650" ind1=" " ind2="7"><subfield code="a">Onderwerp ${number % 31}</subfield></datafield>
</record>
`;
}
