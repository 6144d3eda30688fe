import type { Payload, PayloadRequest } from 'payload';
import { csvRow, type CsvRow } from './csvRow.ts';
import { importTitles } from './importTitles.ts';
import type { ImportReport } from './ImportReport.ts';
import type { ImportItem } from './TitleRow.ts';
import { writeTitles } from './writeTitles.ts';

/**
 * Brings in titles from the lines of a CSV file (readCsv), repeatably.
 * @param req to do it within the transaction of this request: all or nothing
 */
export async function importRows({
  payload,
  req,
  rows,
}: {
  payload: Payload;
  req?: PayloadRequest;
  rows: CsvRow[];
}): Promise<ImportReport> {
  const items = rows.map(toItem);
  if (!req) return importTitles({ payload, items: inTurn(items) });
  const titles = items.flatMap((item) => ('row' in item ? [item.row] : []));
  const problems = items.flatMap((item) => ('problem' in item ? [item.problem] : []));
  const written = await writeTitles({ req, rows: titles });
  return { ...written, refused: problems.length, isWhole: true, problems };
}

function toItem(row: CsvRow, index: number): ImportItem {
  const title = csvRow(row);
  const record = index + 1;
  return title ? { row: title, position: { record } } : { problem: { code: 'record.no-title', record } };
}

async function* inTurn(items: ImportItem[]): AsyncGenerator<ImportItem> {
  yield* items;
}
