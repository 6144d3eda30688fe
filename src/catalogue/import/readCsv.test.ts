import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvRow } from './csvRow.ts';
import { readCsv } from './readCsv.ts';

describe('readCsv', () => {
  it('should read quotes, line breaks and commas within quotes', () => {
    expect(readCsv('a,b\r\n"x, ""y""","1\r\n2"\r\nz,\r\n')).toEqual([
      { a: 'x, "y"', b: '1\r\n2' },
      { a: 'z', b: '' },
    ]);
  });

  it('should read what Dutch Excel writes', () => {
    expect(readCsv('\ufefftitel;jaar\r\nEen, twee;2020\r\n\r\n')).toEqual([
      { titel: 'Een, twee', jaar: '2020' },
    ]);
  });

  it('should refuse a quote that is not closed', () => {
    expect(() => readCsv('a,b\n"x,y\n')).toThrow('not right');
  });

  it('should read back whatever is written', () => {
    const value = fc
      .string()
      .map((text) => text.trim().replace(/^\ufeff/, ''))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (lines) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['een,twee', ...lines.map((line) => line.map(quote).join(','))].join('\r\n');
        expect(readCsv(text)).toEqual(lines.map(([een, twee]) => ({ een, twee })));
      }),
    );
  });

  it('should read the titles of the demo network, every one with a number of its own', () => {
    const rows = readCsv(readFileSync('seed/content/titles.csv', 'utf8')).map(csvRow);
    expect(rows).toHaveLength(148);
    expect(rows.filter((row) => row?.isbn.length === 1)).toHaveLength(148);
    expect(rows.filter((row) => row?.ppn)).toHaveLength(29);
    expect(new Set(rows.map((row) => `${row?.source}:${row?.sourceId}`)).size).toBe(148);
    expect(rows[2]?.creators).toEqual(['Atul Gawande', 'Susanne Kuhlmann-Krieg']);
  });
});

describe('csvRow', () => {
  it('should leave out what is wrong and refuse a line without title or source', () => {
    expect(
      csvRow({
        title: 'Een',
        source: 'x',
        isbn: '9789025765308',
        ppn: '1',
        year: 'ca. 1900',
        medium: 'krant',
      }),
    ).toMatchObject({
      sourceId: 'een',
      isbn: [],
      ppn: null,
      year: null,
      medium: 'other',
    });
    expect(csvRow({ title: '', source: 'x' })).toBeUndefined();
    expect(csvRow({ title: 'Een', source: '' })).toBeUndefined();
  });
});
