import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { isDuplicate } from '../../core/database/isDuplicate.ts';
import { Unreadable, type ImportProblem, type Position } from './ImportProblem.ts';
import type { ImportReport } from './ImportReport.ts';
import { SeenKeys } from './SeenKeys.ts';
import { keyOf, type ImportItem, type TitleRow } from './TitleRow.ts';
import { writeTitles, type Written } from './writeTitles.ts';

type Placed = { row: TitleRow; position: Position };

const perTransaction = 50;
const mostProblems = 200;
const mostTries = 6;

/**
 * Brings titles in, a batch per transaction, holding one batch at a time. Repeatable: what was stored
 * stays, so after a crash the same call again leads to the same end.
 * @param items of a reader (readMarcXml, rowItems)
 * @param onProgress told after every batch
 * @returns what became of it; `isWhole` is false when the file could not be read to its end
 */
export async function importTitles({
  payload,
  items,
  onProgress = () => undefined,
}: {
  payload: Payload;
  items: AsyncIterable<ImportItem>;
  onProgress?: (report: ImportReport) => void | Promise<void>;
}): Promise<ImportReport> {
  const report: ImportReport = { made: 0, changed: 0, same: 0, refused: 0, isWhole: true, problems: [] };
  const seen = new SeenKeys();
  let batch: Placed[] = [];

  const note = (problem: ImportProblem) => {
    if (problem.code.startsWith('file.')) report.isWhole = false;
    else report.refused += 1;
    if (report.problems.length < mostProblems) report.problems.push(problem);
  };
  const store = async () => {
    if (batch.length > 0) add(report, await storeBatch({ payload, batch, note }));
    batch = [];
    await onProgress(report);
  };

  try {
    for await (const item of items) {
      if ('problem' in item) note(item.problem);
      else if (seen.has(keyOf(item.row)))
        note({ ...item.position, code: 'record.twice', sourceId: item.row.sourceId });
      else batch.push(item);
      if (batch.length >= perTransaction) await store();
    }
  } catch (err) {
    if (!(err instanceof Unreadable)) throw err;
    note(err.problem);
  }
  await store();
  return report;
}

/**
 * Stores a batch; when the database refuses it, its titles one by one, so that only the bad one is lost.
 * @throws when none of them can be stored: then it is not the titles that are wrong
 */
async function storeBatch({
  payload,
  batch,
  note,
}: {
  payload: Payload;
  batch: Placed[];
  note: (problem: ImportProblem) => void;
}): Promise<Written> {
  try {
    return await storeRows({ payload, rows: batch.map(({ row }) => row) });
  } catch (err) {
    const written: Written = { made: 0, changed: 0, same: 0 };
    const refused: ImportProblem[] = [];
    for (const { row, position } of batch) {
      try {
        add(written, await storeRows({ payload, rows: [row] }));
      } catch (reason) {
        const detail = reason instanceof Error ? reason.message.slice(0, 200) : undefined;
        refused.push({ ...position, code: 'record.refused', sourceId: row.sourceId, detail });
      }
    }
    if (batch.length > 1 && refused.length === batch.length) throw err;
    for (const problem of refused) note(problem);
    return written;
  }
}

/** When another import made one of these titles first, it is there now: look again. */
async function storeRows({ payload, rows }: { payload: Payload; rows: TitleRow[] }): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transact({ payload, key: 'titles', work: (req) => writeTitles({ req, rows }) });
    } catch (err) {
      if (attempt >= mostTries || !isDuplicate(err)) throw err;
    }
  }
}

function add(total: Written, more: Written): void {
  total.made += more.made;
  total.changed += more.changed;
  total.same += more.same;
}
