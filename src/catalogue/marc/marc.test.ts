import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { Marc } from 'marcjs';
import type { Dossier, Library, Title } from '../../payload-types.ts';
import { readMarcXml } from '../import/marc/readMarcXml.ts';
import { dossierRecord } from './dossierRecord.ts';
import { fixedField } from './fixedField.ts';
import { inOrder } from './inOrder.ts';
import { videoRecord } from './videoRecord.ts';
import { writeIso2709 } from './writeIso2709.ts';
import { writeMarcXml } from './writeMarcXml.ts';

const library = { id: 'l', name: 'Bibliotheek Oss', slug: 'oss', isil: 'NL-0800010000' } as Library;
const title = {
  title: 'De avonden',
  creators: ['Reve, Gerard'],
  isbn: ['9789023466321'],
  ppn: '118540238',
} as Title;
const dossier = {
  id: '6f1f8d5a-7c43-4a5c-9b0a-2f1a8a3c1d2e',
  title: 'Lezen & praten <over> "winter"',
  summary: 'Een winter in 1946.\u0007',
  licence: 'CC-BY-SA-4.0',
  language: 'nl',
  titles: [title],
  themes: [{ title: 'Lezen' }],
  createdAt: '2026-03-05T18:30:00.000Z',
  updatedAt: '2026-11-26T09:00:01.000Z',
} as unknown as Dossier;
const living = dossierRecord({ dossier, library, authors: ['Ria de Wit'] });
const video = videoRecord({
  library,
  video: {
    id: 'v1',
    title: 'Schubert in de serre',
    address: 'https://hub.example/id/recordings/v1',
    minutes: 72.4,
    language: 'nl',
    terms: { text: 'CC BY 4.0' },
    event: { startsAt: '2026-02-01T19:30:00.000Z', place: 'Oss', title: 'Muziekavond' },
    titles: [title],
    names: [
      {
        plain: 'Clara Schumann',
        sorted: 'Schumann, Clara',
        dates: '1819-1896',
        role: 'cmp',
        sameAs: ['https://a.example/1'],
      },
      { plain: 'Mina', sorted: 'Mina', role: 'lyr' },
      { plain: 'De Serre', sorted: 'De Serre', role: 'prf', isGroup: true },
      { plain: 'Ria de Wit', role: 'spk' },
    ],
    contents: ['Pianotrio in g / Clara Schumann', 'Napraten'],
    createdAt: '2026-02-02T10:00:00.000Z',
    updatedAt: '2026-02-02T10:00:00.000Z',
  },
});
const control = (record: typeof living, tag: string) =>
  record.control.filter(([each]) => each === tag).map(([, value]) => value);
const data = (record: typeof living, tag: string) => record.fields.filter((field) => field.tag === tag);

describe('The record of a dossier', () => {
  it('should be that of a living page', () => {
    expect(living.leader).toHaveLength(24);
    expect([living.leader[6], living.leader[7], living.leader[17], living.leader[18]]).toEqual([
      'a',
      'i',
      ' ',
      'i',
    ]);
    expect(control(living, '006')).toEqual(['m     o  d        ']);
    expect(control(living, '007')[0]).toMatch(/^cr /);
    const [fixed = ''] = control(living, '008');
    expect(fixed).toHaveLength(40);
    expect([fixed.slice(0, 6), fixed[6], fixed.slice(7, 15)]).toEqual(['260305', 'c', '20269999']);
    expect([fixed[21], fixed[23], fixed[34], fixed.slice(35, 38)]).toEqual(['w', 'o', '2', 'dut']);
    expect(control(living, '005')).toEqual(['20261126090001.0']);
  });

  it('should say what it is about by number, and where it is', () => {
    expect(data(living, '787')).toEqual([
      {
        tag: '787',
        ind1: '0',
        ind2: '8',
        subfields: [
          ['i', 'Gaat over:'],
          ['a', 'Reve, Gerard'],
          ['t', 'De avonden'],
          ['w', '(NL-LeOCL)118540238'],
          ['z', '9789023466321'],
        ],
      },
    ]);
    expect(data(living, '856')[0]).toMatchObject({ ind1: '4', ind2: '0' });
    expect(['336', '337', '338'].map((tag) => data(living, tag)[0]?.subfields[1]?.[1])).toEqual([
      'txt',
      'c',
      'cr',
    ]);
    expect(data(living, '653')[0]?.subfields).toEqual([['a', 'Lezen']]);
  });
});

describe('The record of a video', () => {
  it('should name who made it, and say of what parts it is', () => {
    expect(data(video, '700')).toEqual([
      {
        tag: '700',
        ind1: '1',
        ind2: ' ',
        subfields: [
          ['a', 'Schumann, Clara,'],
          ['d', '1819-1896'],
          ['4', 'cmp'],
          ['1', 'https://a.example/1'],
        ],
      },
      {
        tag: '700',
        ind1: '0',
        ind2: ' ',
        subfields: [
          ['a', 'Mina'],
          ['4', 'lyr'],
        ],
      },
    ]);
    expect(data(video, '710').map(({ subfields }) => subfields[0]?.[1])).toEqual([
      'Bibliotheek Oss',
      'De Serre',
    ]);
    expect(data(video, '720')[0]?.subfields).toEqual([
      ['a', 'Ria de Wit'],
      ['4', 'spk'],
    ]);
    expect(data(video, '505')[0]?.subfields).toEqual([['a', 'Pianotrio in g / Clara Schumann -- Napraten.']]);
  });

  it('should say how long it is, and that it is one', () => {
    expect([video.leader[6], video.leader[7]]).toEqual(['g', 'm']);
    expect(control(video, '006')).toEqual(['m     o  c        ']);
    expect(control(video, '007').map((value) => value.slice(0, 2))).toEqual(['cr', 'vz']);
    const [fixed = ''] = control(video, '008');
    expect([fixed.length, fixed.slice(18, 21), fixed[29], fixed[33]]).toEqual([40, '072', 'o', 'v']);
    expect(data(video, '300')[0]?.subfields[0]?.[1]).toBe('1 online resource (1 video file (72 min.))');
    expect(data(video, '336')[0]?.subfields[1]).toEqual(['b', 'tdi']);
    expect(data(video, '518')[0]?.subfields).toContainEqual(['d', '2026-02-01']);
  });

  it.each([
    [0, '---'],
    [4, '004'],
    [1200, '000'],
  ])('should write %d minutes as %s', (minutes, written) => {
    const record = videoRecord({
      library,
      video: {
        id: 'v',
        title: 't',
        address: 'https://hub.example/x',
        minutes,
        createdAt: '2026-02-02',
        updatedAt: '2026-02-02',
      },
    });
    expect(control(record, '008')[0]?.slice(18, 21)).toBe(written);
  });
});

describe('Writing', () => {
  it('should refuse what is no record, before anyone reads it', () => {
    expect(() => inOrder({ ...living, leader: 'short' })).toThrow(TypeError);
    expect(() =>
      inOrder({ ...living, fields: [{ tag: '2455', ind1: ' ', ind2: ' ', subfields: [['a', 'x']] }] }),
    ).toThrow(TypeError);
    expect(() =>
      inOrder({ ...living, fields: [{ tag: '245', ind1: '<', ind2: ' ', subfields: [['a', 'x']] }] }),
    ).toThrow(TypeError);
    expect(() => fixedField(4, { 3: 'ab' })).toThrow(RangeError);
  });

  it('should be read back the same from MARCXML', async () => {
    const rows: unknown[] = [];
    const bytes = Readable.from([Buffer.from(writeMarcXml([living, video]))]);
    for await (const row of readMarcXml(bytes, { source: 'hub' } as never)) rows.push(row);
    expect(rows).toHaveLength(2);
    const text = writeMarcXml([living]);
    expect(text).toContain('Lezen &amp; praten &lt;over&gt; &quot;winter&quot; /');
    expect(text).not.toContain('\u0007');
    const tags = [...text.matchAll(/tag="(\d+)"/g)].map(([, tag]) => tag);
    expect(tags).toEqual([...tags].sort());
  });

  it('should be read back the same from ISO 2709', async () => {
    const bytes = await writeIso2709([living, video]);
    const parser = Marc.createStream('Iso2709', 'Parser');
    const found: { leader: string; fields: string[][] }[] = [];
    parser.on('data', (record: (typeof found)[number]) => found.push(record));
    parser.end(bytes);
    await new Promise((resolve) => parser.once('end', resolve));
    expect(found).toHaveLength(2);
    expect(found[0]?.fields.find(([tag]) => tag === '245')).toContain('Lezen & praten <over> "winter" /');
    expect(Number(found[0]?.leader.slice(0, 5))).toBeGreaterThan(500);
    expect(bytes.length).toBe(found.reduce((sum, { leader }) => sum + Number(leader.slice(0, 5)), 0));
  });
});

const has = (command: string) => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const file = () => {
  const target = path.join(mkdtempSync(path.join(os.tmpdir(), 'marc-')), 'records.xml');
  writeFileSync(target, writeMarcXml([living, video]));
  return target;
};

describe('Independent readers', () => {
  (has('xmllint') ? it : it.skip)('xmllint should find it valid by the schema of MARCXML', () => {
    const schema = path.resolve('test/catalogue/files/MARC21slim.xsd');
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, file()], { stdio: 'pipe' });
  });

  // These always exit 0: what they print is what they say.
  (has('marcvalidate') ? it : it.skip)('marcvalidate should find nothing wrong', () => {
    expect(execFileSync('marcvalidate', ['--type', 'XML', file()], { encoding: 'utf8' }).trim()).toBe('');
  });

  (has('marclint') ? it : it.skip)('marclint should find nothing wrong', async () => {
    const target = file().replace('.xml', '.mrc');
    writeFileSync(target, await writeIso2709([living, video]));
    const said = execFileSync('marclint', [target], { encoding: 'utf8' });
    expect(
      said.split('\n').filter((line) => /:/.test(line) && !/^\s*Recs|Processed|Errors/i.test(line)),
    ).toEqual([]);
  });
});
