import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { env } from '../../core/env.ts';
import { textFor } from '../../core/text/index.ts';
import type { TitleImport } from '../../payload-types.ts';
import { Unreadable } from './ImportProblem.ts';
import type { ImportReport } from './ImportReport.ts';
import { importTitles } from './importTitles.ts';
import { readMarcXml } from './marc/readMarcXml.ts';
import { problemText } from './problemText.ts';
import { sourceName } from './sourceName.ts';

const everyMilliseconds = 2000;

/**
 * Reads a file that was uploaded, and writes in its document how far it is and what became of it.
 * Repeatable, so a job that was broken off is simply done again.
 * @param id of the document in `title-imports`
 * @throws Unreadable when the file is not here (another process may have it), or what broke it off
 */
export async function importUpload({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  const upload = await payload.findByID({
    collection: 'title-imports',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the job works for whoever uploaded it
  });
  if (!upload?.filename) return;
  const file = path.join(env.DATA_DIR, 'imports', path.basename(upload.filename));
  if (!existsSync(file)) throw new Unreadable({ code: 'file.missing' });
  let told = 0;
  const report = await importTitles({
    payload,
    items: readMarcXml(createReadStream(file), {
      source: upload.source || undefined,
      fallbackSource: sourceName(upload.filename),
    }),
    onProgress: async (soFar) => {
      if (Date.now() - told < everyMilliseconds) return;
      told = Date.now();
      await tell({ payload, id, report: soFar, state: 'running' });
    },
  });
  await tell({ payload, id, report, state: report.isWhole ? 'done' : 'failed' });
}

/** Writes that the import was given up, and why. */
export async function tellFailure({
  payload,
  id,
  err,
}: {
  payload: Payload;
  id: string;
  err: unknown;
}): Promise<void> {
  const problem = err instanceof Unreadable ? err.problem : ({ code: 'file.failed' } as const);
  await update({ payload, id, data: { state: 'failed', problems: problemRows([problem]) } });
}

async function tell({
  payload,
  id,
  report,
  state,
}: {
  payload: Payload;
  id: string;
  report: ImportReport;
  state: TitleImport['state'];
}): Promise<void> {
  const { made, changed, same, refused, problems } = report;
  await update({
    payload,
    id,
    data: { state, made, changed, same, refused, problems: problemRows(problems) },
  });
}

function problemRows(problems: ImportReport['problems']): NonNullable<TitleImport['problems']> {
  const t = textFor('nl');
  return problems.map((problem) => ({
    record: problem.record,
    line: problem.line,
    sourceId: problem.sourceId,
    code: problem.code,
    message: problemText({ t, problem }).slice(0, 500),
  }));
}

async function update({
  payload,
  id,
  data,
}: {
  payload: Payload;
  id: string;
  data: Partial<TitleImport>;
}): Promise<void> {
  await payload.update({
    collection: 'title-imports',
    id,
    data,
    depth: 0,
    overrideAccess: true, // nobody may write the report; the job does
  });
}
