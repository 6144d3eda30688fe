import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { findMongod } from './findMongod.ts';

type Running = typeof globalThis & { kenniscloudMongo?: MongoMemoryReplSet };

/** A real MongoDB as a replica set of one, for all test files of this run. */
export default async function startMongo(): Promise<void> {
  if (process.env.KC_TEST_MONGO) return;
  const found = await findMongod();
  if ('missing' in found) throw new Error(`MongoDB tests cannot run: ${found.missing}`);
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const fast = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
  const replSet = await MongoMemoryReplSet.create({
    binary: { systemBinary: found.binary, checkMD5: false },
    replSet: { count: 1, storageEngine: 'wiredTiger', name: 'rs0' },
    instanceOpts: [
      {
        dbPath: mkdtempSync(path.join(fast, 'kenniscloud-mongo-')),
        launchTimeout: 60_000, // a machine that builds beside it starts a database in more than the usual ten seconds
        args: [
          // What a killed process had begun is given up after 10 seconds instead of 60, or tests wait for it.
          ...['--setParameter', 'transactionLifetimeLimitSeconds=10'],
          // Work of its own that no test looks at.
          ...['--setParameter', 'diagnosticDataCollectionEnabled=false', '--slowms', '5000'],
          ...['--wiredTigerCacheSizeGB', '1'],
        ],
      },
    ],
  });
  watch(replSet);
  (globalThis as Running).kenniscloudMongo = replSet;
  process.env.KC_TEST_MONGO = replSet.getUri();
}

/** A database that ends in the middle of the tests says why: every test after it fails for that reason alone. */
function watch(replSet: MongoMemoryReplSet): void {
  const mongod = replSet.servers[0]?.instanceInfo?.instance.mongodProcess;
  if (!mongod) return;
  let last = '';
  const keep = (text: Buffer) => {
    last = (last + text.toString()).slice(-8000);
  };
  mongod.stdout?.on('data', keep);
  mongod.stderr?.on('data', keep);
  mongod.once('close', (code, signal) => {
    if (code === 0) return;
    process.stderr.write(`mongod ended (code ${code}, signal ${signal}). Its last lines:\n${last}\n`);
  });
}
