import type { ImportItem } from '../TitleRow.ts';
import type { ImportProblem, Position } from '../ImportProblem.ts';
import { Unreadable } from '../ImportProblem.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import { RecordSplitter, type RecordSlice, type Split } from '../xml/RecordSplitter.ts';
import { mapMarc } from './mapMarc.ts';
import { BrokenXml, parseMarcRecord } from './parseMarcRecord.ts';

type Options = {
  /** Name of the source, over what the records say. */
  source?: string;
  /** Name of the source for records that say none (003); usually the file's name. */
  fallbackSource: string;
};

/**
 * Titles in a stream of MARCXML: a `collection`, a single `record`, or records wrapped by OAI-PMH or SRU.
 * Holds one record at a time. What is wrong with a record is given in its place; the rest goes on.
 * @throws Unreadable when the file as a whole cannot be read (no XML, document type, no record in it)
 */
export async function* readMarcXml(
  bytes: AsyncIterable<Uint8Array>,
  options: Options,
): AsyncGenerator<ImportItem> {
  const splitter = new RecordSplitter();
  let found = 0;
  for await (const text of decodeXml(bytes)) {
    for (const split of splitter.push(text)) {
      found += 1;
      yield toItem(split, options);
    }
  }
  for (const split of splitter.end()) {
    if (!('problem' in split) || split.problem.code !== 'file.cut-off') found += 1;
    yield toItem(split, options);
  }
  if (found === 0) throw new Unreadable({ code: 'file.no-records' });
}

function toItem(split: Split, options: Options): ImportItem {
  if ('problem' in split) return split;
  const position: Position = { record: split.number, line: split.line };
  try {
    const item = readRecord(split, options);
    if ('code' in item) return { problem: { ...position, ...item } };
    return { row: item, position };
  } catch (err) {
    if (!(err instanceof BrokenXml)) throw err;
    const detail = `${split.line + err.line - 1}: ${err.message}`.slice(0, 200);
    return { problem: { ...position, code: 'record.broken', detail } };
  }
}

function readRecord(slice: RecordSlice, options: Options) {
  if (slice.text.includes('\ufffd')) return { code: 'record.encoding' } satisfies ImportProblem;
  const record = parseMarcRecord(slice.text);
  if (record) return mapMarc(record, options);
  const isDeleted = /<(?:[\w.-]+:)?header\b[^>]*\bstatus\s*=\s*["']deleted["']/.test(slice.text);
  return { code: isDeleted ? 'record.deleted' : 'record.not-marc' } satisfies ImportProblem;
}
