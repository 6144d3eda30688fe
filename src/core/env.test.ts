import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readEnv } from './env.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hub-env-'));
const base = { NODE_ENV: 'test' as const, DATA_DIR: folder };
const mongo = { DATABASE_URI: 'mongodb://db/kc?replicaSet=rs0', PAYLOAD_SECRET: 'sixteen characters' };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readEnv', () => {
  it('should do with nothing: the embedded database, a local address, no proxy', () => {
    expect(readEnv(base)).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: 'http://localhost:3000',
      TRUST_PROXY: '',
      LOG_LEVEL: 'info',
      isEmbedded: true,
      databaseFile: path.join(folder, 'kenniscloud.db'),
      isDemo: true,
    });
  });

  it('should make a secret beside the embedded database, keep it, and let nobody else read it', () => {
    const first = readEnv(base).PAYLOAD_SECRET;
    const file = path.join(folder, 'secret');
    expect(first).toHaveLength(64);
    expect(readFileSync(file, 'utf8').trim()).toBe(first);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readEnv(base).PAYLOAD_SECRET).toBe(first);
  });

  it('should need a secret with MongoDB, and write none', () => {
    const other = path.join(folder, 'other');
    const given = { ...base, DATA_DIR: other, DATABASE_URI: mongo.DATABASE_URI };
    expect(() => readEnv(given)).toThrow(/PAYLOAD_SECRET/);
    expect(existsSync(other)).toBe(false);
    expect(readEnv({ ...base, ...mongo })).toMatchObject({ isEmbedded: false, isDemo: false });
  });

  it.each([
    ['PORT', 'three thousand'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'hub.example'],
    ['PUBLIC_URL', 'ftp://hub.example'],
    ['DATABASE_URI', 'postgres://db'],
    ['SMTP_URL', 'mail.example'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'perhaps'],
    ['PAYLOAD_SECRET', 'short'],
  ])('should name %s when it is %p', (name, value) => {
    expect(() => readEnv({ ...base, [name]: value })).toThrow(new RegExp(`^\\s+${name}: `, 'm'));
  });

  it('should name every variable that is wrong at once', () => {
    expect(() => readEnv({ ...base, PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[^]*LOG_LEVEL/);
  });

  it('should take an empty variable for one that is not there, and cut the slash of the address', () => {
    const env = readEnv({ ...base, SMTP_URL: '', PORT: '', PUBLIC_URL: 'https://hub.example/' });
    expect(env).toMatchObject({ PORT: 3000, PUBLIC_URL: 'https://hub.example' });
    expect(env.SMTP_URL).toBeUndefined();
  });

  it.each([
    [{}, true],
    [{ PUBLIC_URL: 'http://127.0.0.1:8080' }, true],
    [{ PUBLIC_URL: 'https://hub.example' }, false],
    [{ PUBLIC_URL: 'https://hub.example', DEMO: '1' }, true],
    [{ PUBLIC_URL: 'https://localhost.example.org' }, false],
    [mongo, false],
    [{ ...mongo, DEMO: '1' }, true],
  ])('should say of %j that demo content may be made: %p', (given, expected) => {
    expect(readEnv({ ...base, ...given }).isDemo).toBe(expected);
  });
});
