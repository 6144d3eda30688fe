import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ImportProblem } from '../ImportProblem.ts';
import type { ImportItem, TitleRow } from '../TitleRow.ts';
import { readMarcXml } from './readMarcXml.ts';

const folder = path.resolve('test/catalogue/files');

async function readAll(bytes: AsyncIterable<Uint8Array>, source?: string) {
  const items: ImportItem[] = [];
  for await (const item of readMarcXml(bytes, { source, fallbackSource: 'bestand' })) items.push(item);
  const rows: TitleRow[] = items.flatMap((item) => ('row' in item ? [item.row] : []));
  const problems: ImportProblem[] = items.flatMap((item) => ('problem' in item ? [item.problem] : []));
  return { items, rows, problems };
}

function readFile(name: string, source?: string) {
  return readAll(createReadStream(path.join(folder, name)), source);
}

/** The same bytes in pieces of any length. */
function inPieces(bytes: Buffer, length: number): Readable {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += length) pieces.push(bytes.subarray(at, at + length));
  return Readable.from(pieces);
}

describe('readMarcXml', () => {
  it('should read a record of the Library of Congress', async () => {
    const { rows, problems } = await readFile('one-record.xml');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        source: 'DLC',
        sourceId: '92005291',
        title: 'Arithmetic',
        subtitle: null,
        creators: ['Carl Sandburg', 'Ted Rand'],
        year: 1993,
        isbn: ['9780152038656'],
        ppn: null,
        medium: 'book',
        language: 'eng',
        publisher: 'Harcourt Brace Jovanovich',
        catalogueNumber: null,
        subjects: [
          'Arithmetic – Juvenile poetry',
          "Children's poetry, American",
          'Arithmetic – Poetry',
          'American poetry',
          'Visual perception',
        ],
        summary: expect.stringMatching(/^A poem about numbers .* Mylar cone\.$/),
        url: null,
      },
    ]);
  });

  it('should read a Dutch record with a prefix, and leave out what is wrong in it', async () => {
    const { rows } = await readFile('dutch.xml');
    expect(rows[0]).toEqual({
      source: 'NL-LeOCL',
      sourceId: '437795047',
      title: 'Nieuws!',
      subtitle: 'over journalistiek',
      creators: ['Marian van Gog', 'Renske de Kinkelder'],
      year: 2022,
      isbn: ['9789086647873'],
      ppn: '437795047',
      medium: 'book',
      language: 'dut',
      publisher: 'Schoolsupport',
      catalogueNumber: null,
      subjects: ['Journalistiek', 'Informatieve boeken', 'kranten', 'radio'],
      summary: 'Wat is nieuws, en wie maakt het?',
      url: 'https://catalogus.example/437795047',
    });
  });

  it('should tell music, an e-book and a score from a book', async () => {
    const { rows, problems } = await readFile('dutch.xml');
    expect(problems).toEqual([]);
    expect(rows[1]).toMatchObject({
      medium: 'music',
      title: 'Suites voor cello. Nr. 1, in G groot',
      creators: ['Johann Sebastian Bach', 'Concertgebouw. Kamerorkest'],
      ppn: '281982805',
      catalogueNumber: 'BWV 1007',
      language: null,
      year: 1985,
    });
    expect(rows[2]).toMatchObject({
      medium: 'ebook',
      title: 'Samen leren',
      creators: ['Nederland. Ministerie van Onderwijs'],
      isbn: [],
      publisher: 'Staatsuitgeverij',
    });
    expect(rows[3]).toMatchObject({
      source: 'NL-Noten',
      sourceId: 'n-7',
      medium: 'score',
      language: 'ita',
      year: null,
      creators: ['Beatrix, koningin der Nederlanden', 'J. R. R. Tolkien'],
    });
  });

  it('should take the name of the source that was given', async () => {
    const { rows } = await readFile('dutch.xml', 'Mijn catalogus');
    expect(new Set(rows.map((row) => row.source))).toEqual(new Set(['Mijn catalogus']));
  });

  it('should find records wrapped by OAI-PMH, and say which are deleted or of another kind', async () => {
    const { rows, problems } = await readFile('oai.xml');
    expect(rows.map((row) => row.title)).toEqual(['Uit een oogst', 'Nog een']);
    expect(problems).toEqual([
      { code: 'record.deleted', record: 2, line: 13 },
      { code: 'record.not-marc', record: 3, line: 14 },
    ]);
  });

  it('should find records wrapped by SRU', async () => {
    const { rows, problems } = await readFile('sru.xml');
    expect(rows.map((row) => row.sourceId)).toEqual(['sru-1']);
    expect(problems).toEqual([]);
  });

  it('should say of each broken record what and where, and go on with the rest', async () => {
    const { rows, problems } = await readFile('faults.xml');
    expect(rows.map((row) => row.sourceId)).toEqual([
      'good-1',
      'good-2',
      'good-3',
      'good-1',
      'cdata',
      'good-4',
    ]);
    expect(rows[1]?.title).toBe('Goed & wel – met <tekens>');
    expect(rows[4]?.title).toBe('Met <record> in CDATA');
    expect(problems.map(({ code, record, sourceId }) => [code, record, sourceId])).toEqual([
      ['record.no-title', 2, 'no-title'],
      ['record.no-id', 3, undefined],
      ['record.leader', 4, 'leader'],
      ['record.leader', 5, 'no-leader'],
      ['record.broken', 6, undefined],
      ['record.broken', 7, undefined],
      ['record.broken', 8, undefined],
      ['record.broken', 9, undefined],
      ['record.unclosed', 11, undefined],
      ['record.broken', 14, undefined],
      ['record.broken', 16, undefined],
    ]);
    const lines = readFileSync(path.join(folder, 'faults.xml'), 'utf8').split('\n');
    for (const { line = 0 } of problems) expect(lines[line - 1]).toBe('<record>');
    const entity = problems.find(({ detail }) => detail?.includes('entity'))?.detail ?? '';
    expect(lines[Number.parseInt(entity, 10) - 1]).toContain('&eacute;');
  });

  it.each([
    ['cut-off.xml', ['1', '2'], 3],
    ['cut-between.xml', ['1', '2', '3'], 4],
  ])('should keep what came before the cut in %s, and say so', async (name, ids, record) => {
    const { rows, problems } = await readFile(name);
    expect(rows.map((row) => row.sourceId)).toEqual(ids);
    expect(problems).toEqual([{ code: 'file.cut-off', record, line: expect.any(Number) }]);
  });

  it('should refuse only the record with bytes of another encoding', async () => {
    const { rows, problems } = await readFile('wrong-encoding.xml');
    expect(rows.map((row) => row.title)).toEqual(['Goed: één', 'Weer goed: ö']);
    expect(problems).toEqual([{ code: 'record.encoding', record: 2, line: 11 }]);
  });

  it('should read the encoding that the file names', async () => {
    const { rows } = await readFile('latin1.xml');
    expect(rows.map((row) => row.title)).toEqual(['Één café']);
    const text = readFileSync(path.join(folder, 'one-record.xml'), 'utf8');
    const wide = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect((await readAll(Readable.from([wide]))).rows).toHaveLength(1);
  });

  it.each([
    ['bomb.xml', 'file.doctype'],
    ['external.xml', 'file.doctype'],
    ['no-records.xml', 'file.no-records'],
    ['iso2709.mrc', 'file.iso2709'],
    ['not-xml.xml', 'file.not-xml'],
    ['unknown-encoding.xml', 'file.encoding'],
  ])('should refuse %s as a whole', async (name, code) => {
    await expect(readFile(name)).rejects.toMatchObject({ problem: { code } });
  });

  it('should refuse an empty file', async () => {
    await expect(readAll(Readable.from([]))).rejects.toMatchObject({ problem: { code: 'file.not-xml' } });
  });

  it('should skip a record that is too large, and take the next', async () => {
    const record = (id: string, title: string) =>
      `<record><leader>00000nam a2200000 i 4500</leader><controlfield tag="001">${id}</controlfield>` +
      `<datafield tag="245" ind1="0" ind2="0"><subfield code="a">${title}</subfield></datafield></record>\n`;
    async function* file() {
      yield Buffer.from(`<collection>\n${record('1', 'Klein')}<record><leader>`);
      for (let piece = 0; piece < 80; piece += 1) yield Buffer.from('lang\n'.repeat(10_000));
      yield Buffer.from(`</leader></record>\n${record('3', 'Weer klein')}</collection>`);
    }
    const { rows, problems } = await readAll(file());
    expect(rows.map((row) => row.sourceId)).toEqual(['1', '3']);
    expect(problems).toEqual([{ code: 'record.too-large', record: 2, line: 3 }]);
  });

  it('should hold nothing of an endless comment or attribute', async () => {
    async function* file(start: string) {
      yield Buffer.from(start);
      const piece = Buffer.alloc(1_000_000, 'x');
      for (let count = 0; count < 100; count += 1) yield piece;
    }
    for (const start of ['<collection><!-- ', '<collection a="', '<collection>']) {
      const before = process.memoryUsage().rss;
      await expect(readAll(file(start))).rejects.toMatchObject({ problem: { code: 'file.no-records' } });
      expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
    }
  });

  it('should give the same whatever the length of the pieces', async () => {
    for (const name of ['dutch.xml', 'oai.xml', 'faults.xml', 'cut-off.xml', 'wrong-encoding.xml']) {
      const bytes = readFileSync(path.join(folder, name));
      const { items } = await readAll(Readable.from([bytes]));
      for (const length of [1, 7, 64, 1000]) {
        expect({ name, length, items: (await readAll(inPieces(bytes, length))).items }).toEqual({
          name,
          length,
          items,
        });
      }
    }
  });

  it('should survive any damage: every record is read or named, or the file is refused', async () => {
    const good = readFileSync(path.join(folder, 'dutch.xml'));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.nat(400),
        fc.uint8Array({ maxLength: 12 }),
        async (at, length, noise) => {
          const bytes = Buffer.concat([good.subarray(0, at), noise, good.subarray(at + length)]);
          const outcome = await readAll(inPieces(bytes, 97)).catch(
            (err: { problem?: ImportProblem }) => err.problem,
          );
          expect(outcome).toBeDefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});
