import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Branch, Library } from '../../src/payload-types.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
let library: Library;
let cookie: string;
let branch: Branch;

const stored = 520;
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const override = { ...form, 'X-Payload-HTTP-Method-Override': 'GET' };

type Page = { docs: { id: string }[]; limit: number; totalDocs: number };
type Refusal = { errors: { message: string; data?: { code?: string } }[] };

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  branch = await createBranch(hub, { library });
  cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
  for (let at = 0; at < stored; at += 1) {
    const data = {
      title: `Titel ${at}`,
      medium: 'book',
      source: 'test',
      sourceId: String(at),
      sourceKey: `test:${at}`,
    };
    await hub.payload.db.create({ collection: 'titles', data });
  }
});

afterAll(() => hub.stop());

async function list(query: string): Promise<Page> {
  const answer = await hub.fetch(`/api/titles?depth=0&${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Page;
}

async function refusal(answer: Response): Promise<string | undefined> {
  const { errors } = (await answer.json()) as Refusal;
  return errors[0]?.data?.code;
}

describe('How much one request may ask', () => {
  it.each(['limit=0', 'limit=-1', 'limit=abc', 'limit=1e9', 'pagination=false', 'limit=0&pagination=false'])(
    'should never give everything for %s',
    async (query) => {
      const page = await list(query);
      expect(page.totalDocs).toBe(stored);
      expect(page.docs.length).toBeLessThanOrEqual(500);
    },
  );

  it('should give 10 when nothing is asked, and what is asked within the limit', async () => {
    expect((await list('')).docs).toHaveLength(10);
    expect((await list('limit=123')).docs).toHaveLength(123);
  });

  it.each(['page=1e9', 'page=-1', 'page=abc', 'depth=50', 'depth=-1', 'sort=nonsense', 'select[title]=true'])(
    'should not fall over %s',
    async (query) => {
      const answer = await hub.fetch(`/api/titles?limit=2&${query}`);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('should limit the versions of documents as it does documents', async () => {
    const event = await hub.payload.create({
      collection: 'events',
      data: {
        library: library.id,
        title: unique('versies'),
        rsvp: 'none',
        startsAt: '2031-01-01T10:00:00.000Z',
        endsAt: '2031-01-01T11:00:00.000Z',
        _status: 'published',
      } as never,
      overrideAccess: true, // a test's own data
    });
    for (const query of ['limit=0', 'limit=1e9', 'pagination=false', 'limit=-1']) {
      const answer = await hub.fetch(`/api/events/versions?depth=0&${query}`, {
        headers: asUser(hub, cookie),
      });
      const page = (await answer.json()) as Page;
      expect(page.limit).toBeLessThanOrEqual(500);
      expect(page.docs).toContainEqual(expect.objectContaining({ parent: event.id }));
    }
  });

  it('should take the long question of the admin as a POST, within the same limits', async () => {
    const body = new URLSearchParams({
      limit: '0',
      pagination: 'false',
      depth: '0',
      'where[title][like]': 'Titel',
    });
    const answer = await hub.fetch('/api/titles', { method: 'POST', headers: override, body });
    expect(answer.status).toBe(200);
    const page = (await answer.json()) as Page;
    expect(page.totalDocs).toBe(stored);
    expect(page.docs.length).toBeLessThanOrEqual(500);
  });

  it.each<[string, RequestInit]>([
    [
      'another method',
      { method: 'POST', headers: { ...form, 'X-HTTP-Method-Override': 'DELETE' }, body: 'limit=0' },
    ],
    [
      'JSON',
      { method: 'POST', headers: { ...override, 'Content-Type': 'application/json' }, body: '{"limit":0}' },
    ],
    ['a PATCH', { method: 'PATCH', headers: override, body: 'limit=0' }],
  ])('should refuse a method override for %s', async (_name, init) => {
    const answer = await hub.fetch('/api/titles', init);
    expect(answer.status).toBe(400);
    expect(await refusal(answer)).toBe('form.invalid');
  });

  it.each([
    'null',
    '1',
    '"x"',
    '[]',
    '{"name":{"$gt":""}}',
    '{"name":["a"]}',
    '{"address":null}',
    '{"address":{"street":[[]]}}',
    '{"openingHours":-1}',
    '{"openingHours":[[]]}',
  ])('should refuse values of another kind than their fields hold (%s)', async (body) => {
    const headers = asUser(hub, cookie);
    const made = await hub.fetch('/api/branches', { method: 'POST', headers, body });
    expect([made.status, await refusal(made)]).toEqual([400, 'form.invalid']);
    const changed = await hub.fetch(`/api/branches/${branch.id}`, { method: 'PATCH', headers, body });
    expect([changed.status, await refusal(changed)]).toEqual([400, 'form.invalid']);
  });

  it.each([
    ['a list', (at: number) => `where[or][${at}][title][equals]=x`],
    ['a list without numbers', () => 'where[or][][title][equals]=x'],
    ['fields', (at: number) => `where[field${at}][equals]=x`],
  ])('should refuse 2,000 conditions as %s, with 400', async (_name, part) => {
    const body = Array.from({ length: 2000 }, (_, at) => part(at)).join('&');
    const answer = await hub.fetch('/api/titles', { method: 'POST', headers: override, body });
    expect(answer.status).toBe(400);
    expect(await refusal(answer)).toBe('where.too-large');
  });

  it('should refuse an operator that the databases fall over', async () => {
    for (const where of ['where[title][all]=x', 'where[or][0][title][all][0]=x']) {
      const answer = await hub.fetch(`/api/titles?${where}`);
      expect([answer.status, await refusal(answer)]).toEqual([400, 'form.invalid']);
    }
  });

  it('should refuse a `where` of many levels, with 400', async () => {
    const deep = `${'[and][0]'.repeat(40)}[title][equals]=x`;
    expect((await hub.fetch(`/api/titles?where${deep}`)).status).toBe(400);
    const json = encodeURIComponent(`${'{"and":['.repeat(60)}{}${']}'.repeat(60)}`);
    expect((await hub.fetch(`/api/titles?where=${json}`)).status).toBe(400);
  });

  it.each([
    'where={nonsense',
    'where[title]=x',
    'where=3',
    'where[title][like][x]=y',
    'where[nothing][equals]=1',
  ])('should refuse %s with less than 500', async (query) => {
    expect((await hub.fetch(`/api/titles?${query}`)).status).toBeLessThan(500);
  });

  it('should refuse an address that is too long', async () => {
    const answer = await hub.fetch(`/api/titles?where[title][equals]=${'x'.repeat(9000)}`);
    expect(answer.status).toBe(414);
    expect(await refusal(answer)).toBe('form.too-large');
  });

  it.each(['{"title":', 'nonsense', '[', ''])(
    'should answer JSON that is none (%p) with less than 500',
    async (body) => {
      const answer = await hub.fetch('/api/titles', { method: 'POST', headers: asUser(hub, cookie), body });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('should refuse a text that is too long for its field', async () => {
    const answer = await hub.fetch('/api/groups', {
      method: 'POST',
      headers: asUser(hub, cookie),
      body: JSON.stringify({ library: library.id, title: 'x'.repeat(100_000), visibility: 'public' }),
    });
    expect(answer.status).toBe(400);
  });
});

/** So many bytes, a little at a time, without saying how many; notes how much memory they take. */
function trickle({ bytes, start = '' }: { bytes: number; start?: string }) {
  const part = Buffer.alloc(64 * 1024, 'x');
  const before = process.memoryUsage();
  const seen = { sent: 0, most: 0 };
  async function* parts() {
    yield Buffer.from(start);
    while (seen.sent < bytes) {
      seen.sent += part.length;
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      seen.most = Math.max(seen.most, arrayBuffers - before.arrayBuffers + heapUsed - before.heapUsed);
      yield part;
      await new Promise(setImmediate);
    }
  }
  const body = parts() as unknown as BodyInit;
  return { body, duplex: 'half' as const, seen };
}

/** The answer's status; a sender that is cut off while it sends was refused too. */
async function statusOf(path: string, init: RequestInit): Promise<number | 'cut off'> {
  try {
    return (await hub.fetch(path, init)).status;
  } catch {
    return 'cut off';
  }
}

describe('Bytes that come in', () => {
  it('should refuse 40 MB of JSON from anyone while it streams, without keeping it', async () => {
    const { body, duplex, seen } = trickle({ bytes: 40_000_000, start: '{"text":"' });
    const headers = { 'Content-Type': 'application/json' };
    const status = await statusOf('/api/questions', { method: 'POST', headers, body, duplex } as RequestInit);
    expect([413, 'cut off']).toContain(status);
    expect(seen.most).toBeLessThan(15_000_000);
    expect((await hub.fetch('/healthz')).status).toBe(200);
  });

  it('should say 413 to what says it is too large', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await hub.fetch('/api/questions', {
      method: 'POST',
      headers,
      body: 'x'.repeat(2_000_001),
    });
    expect(answer.status).toBe(413);
    expect(await refusal(answer)).toBe('form.too-large');
  });

  it('should refuse a form of the site that is too large', async () => {
    const answer = await hub.post('/inloggen', { email: 'x'.repeat(300_000) });
    expect(answer.status).toBe(413);
  });

  it('should refuse an upload of 60 MB from a visitor before it is read, and live', async () => {
    const boundary = 'grens';
    const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    const start = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`;
    for (let turn = 0; turn < 4; turn += 1) {
      const { body, duplex, seen } = trickle({ bytes: 60_000_000, start });
      const status = await statusOf('/api/media', { method: 'POST', headers, body, duplex } as RequestInit);
      expect([403, 'cut off']).toContain(status);
      expect(seen.most).toBeLessThan(15_000_000);
    }
    const data = new FormData();
    data.append('file', new Blob([Buffer.alloc(60_000_000)]), 'a.png');
    expect([413, 'cut off']).toContain(await statusOf('/api/media', { method: 'POST', body: data }));
    expect((await hub.fetch('/healthz')).status).toBe(200);
  });

  it('should survive a sender that goes away in the middle', async () => {
    const headers = {
      'Content-Type': 'multipart/form-data; boundary=grens',
      Cookie: cookie,
      Origin: hub.url,
    };
    for (let turn = 0; turn < 5; turn += 1) {
      const abort = new AbortController();
      const { body, duplex, seen } = trickle({
        bytes: 20_000_000,
        start: '--grens\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n',
      });
      const gone = statusOf('/api/media', {
        method: 'POST',
        headers,
        body,
        duplex,
        signal: abort.signal,
      } as RequestInit);
      while (seen.sent < 2_000_000) await new Promise(setImmediate);
      abort.abort();
      expect(await gone).toBe('cut off');
    }
    expect((await hub.fetch('/readyz')).status).toBe(200);
  });
});

async function upload({
  data,
  name,
  type,
}: {
  data: Buffer | string;
  name: string;
  type: string;
}): Promise<Response> {
  const body = new FormData();
  body.append('_payload', JSON.stringify({ alt: 'Een test', library: library.id }));
  body.append('file', new Blob([new Uint8Array(Buffer.from(data))], { type }), name);
  const { 'Content-Type': _json, ...headers } = asUser(hub, cookie);
  return hub.fetch('/api/media', { method: 'POST', headers, body });
}

type Stored = { doc: { url: string; filename: string; mimeType: string } };

describe('Files', () => {
  const square = () => sharp({ create: { width: 30, height: 20, channels: 3, background: '#1b4f72' } });

  it.each([
    ['a script', 'aardig.png', 'image/png', '<script>alert(1)</script>'],
    ['a page', 'aardig.png', 'image/png', '<!doctype html><body onload="alert(1)">'],
    [
      'a drawing that can hold scripts',
      'aardig.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
    [
      'a drawing under another name',
      'aardig.png',
      'image/png',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    ],
    ['a program', 'aardig.pdf', 'application/pdf', '\x7fELF and more'],
    ['nothing', 'leeg.png', 'image/png', ''],
  ])('should refuse %s, whatever it is called', async (_what, name, type, data) => {
    const answer = await upload({ data, name, type });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toMatch(/upload\.type|bestand/i);
  });

  it('should keep a picture without what the camera wrote in it', async () => {
    const data = await square()
      .withExif({ IFD0: { Artist: 'Truus Jansen', Copyright: 'Truus' } })
      .png()
      .toBuffer();
    expect((await sharp(data).metadata()).exif).toBeDefined();
    const answer = await upload({ data, name: '../../Truus op vakantie.PNG', type: 'image/png' });
    expect(answer.status).toBe(201);
    const { doc } = (await answer.json()) as Stored;
    const file = await hub.fetch(doc.url);
    expect(file.status).toBe(200);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({
      width: 30,
      height: 20,
      format: 'png',
    });
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes.includes('Truus')).toBe(false);
  });

  it('should name a file after its content', async () => {
    const answer = await upload({
      data: await square().jpeg().toBuffer(),
      name: 'foto.php.png',
      type: 'image/png',
    });
    expect(answer.status).toBe(201);
    expect(((await answer.json()) as Stored).doc).toMatchObject({
      mimeType: 'image/jpeg',
      filename: expect.stringMatching(/\.jpg$/),
    });
  });

  it('should take a document', async () => {
    const answer = await upload({
      data: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer<<>>\nstartxref\n31\n%%EOF',
      name: 'folder.txt',
      type: 'text/plain',
    });
    expect(answer.status).toBe(201);
    expect(((await answer.json()) as Stored).doc).toMatchObject({
      mimeType: 'application/pdf',
      filename: expect.stringMatching(/\.pdf$/),
    });
  });

  it('should fetch nothing from another address', async () => {
    let asked = 0;
    const other = createServer((_request, response) => {
      asked += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost']) {
      const data = {
        alt: 'Een test',
        library: library.id,
        filename: 'a.png',
        url: `http://${host}:${port}/a.png`,
        mimeType: 'image/png',
      };
      const answer = await hub.fetch('/api/media', {
        method: 'POST',
        headers: asUser(hub, cookie),
        body: JSON.stringify(data),
      });
      expect(answer.status).toBe(400);
    }
    const paste = await hub.fetch(`/api/media/paste-url?src=http://127.0.0.1:${port}/a.png`, {
      headers: asUser(hub, cookie),
    });
    expect(paste.status).toBeGreaterThanOrEqual(400);
    other.close();
    expect(asked).toBe(0);
  });

  it('should refuse a file of more than 25 MB from staff', async () => {
    const answer = await upload({
      data: Buffer.alloc(26_000_000, '%PDF-'),
      name: 'groot.pdf',
      type: 'application/pdf',
    });
    expect(answer.status).toBe(413);
  });

  it('should refuse a form that is no form', async () => {
    const headers = { ...asUser(hub, cookie), 'Content-Type': 'multipart/form-data; boundary=grens' };
    for (const body of [
      'nonsense',
      '--grens\r\n',
      '--grens\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":\r\n--grens--\r\n',
    ]) {
      const { status } = await hub.fetch('/api/media', { method: 'POST', headers, body });
      expect(status).toBe(400);
    }
  });
});
