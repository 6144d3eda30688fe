import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CsvRow } from '../../src/catalogue/import/csvRow.ts';
import { importRows } from '../../src/catalogue/import/importRows.ts';
import { readCsv } from '../../src/catalogue/import/readCsv.ts';
import { works } from '../content/works.ts';
import type { SeedStep } from './SeedStep.ts';

/** Where the musical works come from: composer and catalogue number identify them, no catalogue lent its number. */
export const workSource = 'werken';

const file = path.join(import.meta.dirname, '../content/titles.csv');

/** The shelf that all libraries share: titles from public catalogues, and musical works. */
export const titles: SeedStep = {
  name: 'titles',
  per: 'network',
  mark: { collection: 'titles' },
  run: async ({ payload, req }) => {
    const rows = [...readCsv(await readFile(file, 'utf8')), ...works.map(workRow)];
    const { problems } = await importRows({ payload, req, rows });
    if (problems.length > 0)
      throw new Error(`The titles of the demo are not right: ${JSON.stringify(problems)}`);
  },
};

function workRow({ slug, title, composer, catalogueNumber, year }: (typeof works)[number]): CsvRow {
  return {
    source: workSource,
    sourceId: slug,
    title,
    creators: composer,
    year: year === undefined ? '' : String(year),
    medium: 'work',
    catalogueNumber,
  };
}
