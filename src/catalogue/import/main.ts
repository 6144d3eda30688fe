import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import config from '../../../payload.config.ts';
import { prepareDatabase } from '../../core/database/prepareDatabase.ts';
import { textFor } from '../../core/text/index.ts';
import type { ImportReport } from './ImportReport.ts';
import { importTitles } from './importTitles.ts';
import { readMarcXml } from './marc/readMarcXml.ts';
import { problemText } from './problemText.ts';
import { sourceName } from './sourceName.ts';

/**
 * `npm run import:titles -- file.xml [--source NAME]`: how far it is goes to standard error, the report
 * as JSON to standard output. Exit code 0: read to the end; 1: the file could not be read (to its end).
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    process.stderr.write('npm run import:titles -- file.xml [--source NAME]\n');
    return 1;
  }
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) {
    process.stderr.write(`${file}: ${textFor('nl').catalogue.importProblem['file.missing']('')}\n`);
    return 1;
  }
  const payload = await getPayload({ config });
  try {
    await prepareDatabase(payload);
    const bytes = createReadStream(file);
    const report = await importTitles({
      payload,
      items: readMarcXml(bytes, { source: values.source, fallbackSource: sourceName(file) }),
      onProgress: progress(() => bytes.bytesRead / Math.max(1, size)),
    });
    tell(report);
    return report.isWhole ? 0 : 1;
  } finally {
    await payload.destroy();
  }
}

/** A line at most once a second. */
function progress(share: () => number): (report: ImportReport) => void {
  let told = 0;
  return ({ made, changed, same, refused }) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    const percent = Math.floor(share() * 100);
    process.stderr.write(
      `${percent} %: ${made} new, ${changed} changed, ${same} the same, ${refused} refused\n`,
    );
  };
}

function tell(report: ImportReport): void {
  const t = textFor('nl');
  for (const problem of report.problems) {
    const place = problem.record ? `${t.catalogue.importAt(problem.record, problem.line ?? 0)}: ` : '';
    const number = problem.sourceId ? ` [${problem.sourceId}]` : '';
    process.stderr.write(`${place}${problemText({ t, problem })}${number}\n`);
  }
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

process.exit(await main());
