import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';
import { importRows } from '../../src/catalogue/import/importRows.ts';
import { importTitles } from '../../src/catalogue/import/importTitles.ts';
import type { ImportReport } from '../../src/catalogue/import/ImportReport.ts';
import { readMarcXml } from '../../src/catalogue/import/marc/readMarcXml.ts';
import { readCsv } from '../../src/catalogue/import/readCsv.ts';
import { searchEntries } from '../../src/catalogue/search/searchEntries.ts';
import { transact } from '../../src/core/database/transact.ts';
import type { Title } from '../../src/payload-types.ts';
import { createLibrary } from '../factories/library.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { generatedFile } from './generatedFile.ts';

const folder = path.resolve('test/catalogue/files');
let hub: TestHub;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(async () => hub.stop());
beforeEach(async () => {
  for (const collection of ['titles', 'search-entries'] as const)
    await hub.payload.db.deleteMany({ collection, where: {} });
});

function importFile(name: string, change?: (text: string) => string): Promise<ImportReport> {
  const bytes = readFileSync(path.join(folder, name));
  return importBytes(Readable.from([change ? Buffer.from(change(bytes.toString())) : bytes]));
}

function importBytes(bytes: AsyncIterable<Uint8Array>): Promise<ImportReport> {
  return importTitles({ payload: hub.payload, items: readMarcXml(bytes, { fallbackSource: 'bestand' }) });
}

async function allTitles(): Promise<Title[]> {
  const found = await hub.payload.find({
    collection: 'titles',
    sort: 'sourceKey',
    limit: 20_000,
    pagination: false,
    overrideAccess: true,
  });
  return found.docs;
}

describe('importTitles', () => {
  it('should store what the records say, findable at once', async () => {
    const report = await importFile('dutch.xml');
    expect(report).toEqual({ made: 4, changed: 0, same: 0, refused: 0, isWhole: true, problems: [] });
    const title = (await allTitles()).find((each) => each.ppn === '437795047');
    expect(title).toMatchObject({
      title: 'Nieuws!',
      slug: 'nieuws',
      creators: ['Marian van Gog', 'Renske de Kinkelder'],
      isbn: ['9789086647873'],
      subjects: ['Journalistiek', 'Informatieve boeken', 'kranten', 'radio'],
      sourceKey: 'NL-LeOCL:437795047',
    });
    const found = await searchEntries({ payload: hub.payload, q: 'krant kinkelder' });
    expect(found.hits).toEqual([{ kind: 'titles', id: title?.id }]);
  });

  it('should leave everything as it was the second time', async () => {
    await importFile('dutch.xml');
    const before = await allTitles();
    expect(await importFile('dutch.xml')).toMatchObject({ made: 0, changed: 0, same: 4 });
    expect(await allTitles()).toEqual(before);
  });

  it('should bring up to date what the source changed, and keep the address', async () => {
    await importFile('dutch.xml');
    const change = (text: string) =>
      text.replace('Nieuws! :', 'Echt nieuws :').replace('over journalistiek /', '');
    expect(await importFile('dutch.xml', change)).toMatchObject({ made: 0, changed: 1, same: 3 });
    const title = (await allTitles()).find((each) => each.ppn === '437795047');
    expect(title).toMatchObject({ title: 'Echt nieuws', slug: 'nieuws' });
    expect(title?.subtitle ?? null).toBeNull();
    expect(title?.creators).toEqual(['Marian van Gog', 'Renske de Kinkelder']);
    expect((await searchEntries({ payload: hub.payload, q: 'echt' })).total).toBe(1);
    expect((await searchEntries({ payload: hub.payload, q: 'journalistiek' })).total).toBe(1);
  });

  it('should skip what is broken, say where, and store the rest', async () => {
    const report = await importFile('faults.xml');
    expect(report).toMatchObject({ made: 5, refused: 12, isWhole: true });
    expect(report.problems).toContainEqual({
      code: 'record.twice',
      record: 13,
      line: 94,
      sourceId: 'good-1',
    });
    expect((await allTitles()).map((title) => title.sourceId)).toEqual([
      'cdata',
      'good-1',
      'good-2',
      'good-3',
      'good-4',
    ]);
    expect(await importFile('faults.xml')).toMatchObject({ made: 0, changed: 0, same: 5, refused: 12 });
  });

  it('should keep what came before a cut, and finish when the file comes whole', async () => {
    const report = await importFile('cut-off.xml');
    expect(report).toMatchObject({
      made: 2,
      isWhole: false,
      problems: [{ code: 'file.cut-off', record: 3 }],
    });
    expect(await importFile('cut-between.xml')).toMatchObject({ made: 1, same: 2 });
  });

  it.each([
    ['bomb.xml', 'file.doctype'],
    ['external.xml', 'file.doctype'],
    ['iso2709.mrc', 'file.iso2709'],
    ['no-records.xml', 'file.no-records'],
  ])('should refuse %s and store nothing of it', async (name, code) => {
    expect(await importFile(name)).toMatchObject({ made: 0, isWhole: false, problems: [{ code }] });
    expect(await allTitles()).toEqual([]);
  });

  it('should give titles of one name addresses of their own', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((sourceId) => ({
      title: 'Handboek',
      creators: sourceId === 'b' ? 'Jan de Vries' : '',
      source: 'test',
      sourceId,
    }));
    await importRows({ payload: hub.payload, rows });
    const slugs = (await allTitles()).map((title) => title.slug);
    expect(slugs.slice(0, 2)).toEqual(['handboek', 'handboek-vries']);
    expect(new Set(slugs).size).toBe(4);
  });

  it('should double nothing when the same file is imported twice at once', async () => {
    const file = () => Readable.from(generatedFile({ records: 300 }));
    const reports = await Promise.all([importBytes(file()), importBytes(file())]);
    expect(await allTitles()).toHaveLength(300);
    const [one, other] = reports as [ImportReport, ImportReport];
    expect(one.made + other.made).toBe(300);
    expect(one.same + other.same).toBe(300);
    expect(one.refused + other.refused).toBe(0);
  });

  it('should double nothing when two processes import the same file at once', async () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'titels-')), 'samen.xml');
    writeFileSync(file, Buffer.concat([...generatedFile({ records: 400 })]));
    const [one, other] = await Promise.all([
      runCommand([file]),
      importBytes(Readable.from(generatedFile({ records: 400 }))),
    ]);
    expect(one).toMatchObject({ code: 0 });
    expect(await allTitles()).toHaveLength(400);
    expect(other.made + other.same).toBe(400);
  });

  it('should hold little in memory, however many records there are', async () => {
    const records = sqliteClientOf(hub.payload) ? 6_000 : 2_000; // MongoDB takes four times as long for each
    const seen: number[] = [];
    const report = await importTitles({
      payload: hub.payload,
      items: readMarcXml(Readable.from(generatedFile({ records })), { fallbackSource: 'x' }),
      onProgress: () => void seen.push(process.memoryUsage().rss),
    });
    expect(report).toMatchObject({ made: records, refused: 0 });
    const half = Math.ceil(seen.length / 2);
    // What the first half needed is enough for the second.
    expect(Math.max(...seen.slice(half)) - Math.max(...seen.slice(0, half))).toBeLessThan(200_000_000);
  });
});

describe('importRows', () => {
  const rows = readCsv(readFileSync('seed/content/titles.csv', 'utf8'));

  it('should bring in the titles of the demo network, repeatably', async () => {
    expect(await importRows({ payload: hub.payload, rows })).toMatchObject({ made: 148, refused: 0 });
    expect(await importRows({ payload: hub.payload, rows })).toMatchObject({ made: 0, same: 148 });
  });

  it('should do so within a transaction that was given, or not at all', async () => {
    const { payload } = hub;
    await expect(
      transact({
        payload,
        work: async (req) => {
          await importRows({ payload, req, rows });
          throw new Error('something else failed');
        },
      }),
    ).rejects.toThrow('something else failed');
    expect(await allTitles()).toEqual([]);
  });
});

describe('an upload in the admin', () => {
  async function upload({ cookie, library, name }: { cookie: string; library: string; name: string }) {
    const body = new FormData();
    body.append('file', new Blob([readFileSync(path.join(folder, name))], { type: 'text/xml' }), name);
    body.append('_payload', JSON.stringify({ library, source: '' }));
    return fetch(`${hub.url}/api/title-imports`, {
      method: 'POST',
      body,
      headers: { Cookie: cookie, Origin: hub.url, 'Sec-Fetch-Site': 'same-origin' },
    });
  }

  async function uploadAs(role: 'librarian' | 'resident', name: string) {
    const library = await createLibrary(hub);
    const user = await createUser(hub, { library, role });
    const answer = await upload({ cookie: await logIn(hub, user), library: library.id, name });
    return { status: answer.status, doc: ((await answer.json()) as { doc: { id: string } }).doc };
  }

  async function reportOf(id: string) {
    await hub.runJobs();
    return hub.payload.findByID({ collection: 'title-imports', id, overrideAccess: true });
  }

  it('should be read by a job, with a report', async () => {
    const { status, doc } = await uploadAs('librarian', 'faults.xml');
    expect(status).toBe(201);
    const report = await reportOf(doc.id);
    expect(report).toMatchObject({ state: 'done', made: 5, changed: 0, same: 0, refused: 12 });
    expect(report.problems?.[0]).toMatchObject({
      record: 2,
      line: 11,
      sourceId: 'no-title',
      code: 'record.no-title',
    });
    expect(await allTitles()).toHaveLength(5);
  });

  it.each(['cut-off.xml', 'bomb.xml', 'one-record.xml', 'sru.xml'])(
    'should say of %s what became of it',
    async (name) => {
      const { status, doc } = await uploadAs('librarian', name);
      if (status === 400) return expect(name).toBe('bomb.xml'); // refused before it is stored
      const report = await reportOf(doc.id);
      expect(report.state).toBe(name === 'cut-off.xml' || name === 'bomb.xml' ? 'failed' : 'done');
    },
  );

  it('should be refused to who is no librarian', async () => {
    const { status } = await uploadAs('resident', 'one-record.xml');
    expect(status).toBe(403);
    await hub.runJobs();
    expect(await allTitles()).toEqual([]);
  });
});

describe('npm run import:titles', () => {
  it('should import a file and say what became of it', async () => {
    const { code, stdout } = await runCommand([path.join(folder, 'faults.xml'), '--source', 'Mijn bron']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ made: 5, refused: 12 });
    expect(new Set((await allTitles()).map((title) => title.source))).toEqual(new Set(['Mijn bron']));
  });

  it('should end with 1 when the file cannot be read to its end', async () => {
    const { code, stdout, stderr } = await runCommand([path.join(folder, 'cut-off.xml')]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ made: 2, isWhole: false });
    expect(stderr).not.toBe('');
  });

  it('should end with 1 without a file that is there', async () => {
    expect((await runCommand([path.join(folder, 'no-such-file.xml')])).code).toBe(1);
  });
});

/** The command as a person runs it, on the database of this test. */
function runCommand(args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'src/catalogue/import/main.ts', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
