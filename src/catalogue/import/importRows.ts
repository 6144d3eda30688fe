import type { Payload, PayloadRequest } from 'payload';
import { csvRow, type CsvRow } from './csvRow.ts';
import { importTitles } from './importTitles.ts';
import type { ImportReport } from './ImportReport.ts';
import { SeenKeys } from './SeenKeys.ts';
import { keyOf, type ImportItem } from './TitleRow.ts';
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
  const seen = new SeenKeys();
  const items = rows.map((row, index) => toItem({ row, record: index + 1, seen }));
  if (!req) return importTitles({ payload, items: inTurn(items) });
  const titles = items.flatMap((item) => ('row' in item ? [item.row] : []));
  const problems = items.flatMap((item) => ('problem' in item ? [item.problem] : []));
  const written = await writeTitles({ req, rows: titles });
  return { ...written, refused: problems.length, isWhole: true, problems };
}

function toItem({ row, record, seen }: { row: CsvRow; record: number; seen: SeenKeys }): ImportItem {
  const title = csvRow(row);
  if (!title) return { problem: { code: 'record.no-title', record } };
  if (seen.has(keyOf(title))) return { problem: { code: 'record.twice', record, sourceId: title.sourceId } };
  return { row: title, position: { record } };
}

async function* inTurn(items: ImportItem[]): AsyncGenerator<ImportItem> {
  yield* items;
}
