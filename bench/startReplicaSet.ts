import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { findMongod } from '../test/helpers/findMongod.ts';

/** A real MongoDB as a replica set of one, with its files on disk and journalled, for this run. */
export async function startReplicaSet({
  folder,
}: {
  folder: string;
}): Promise<{ uri: string; stop: () => Promise<void> } | { missing: string }> {
  const found = await findMongod();
  if ('missing' in found) return found;
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const dbPath = path.join(folder, 'mongod');
  mkdirSync(dbPath, { recursive: true });
  const replSet = await MongoMemoryReplSet.create({
    binary: { systemBinary: found.binary, checkMD5: false },
    replSet: { count: 1, storageEngine: 'wiredTiger', name: 'rs0' },
    instanceOpts: [{ dbPath }],
  });
  return {
    uri: replSet.getUri().replace('/?', '/bench?'),
    stop: async () => void (await replSet.stop({ doCleanup: true, force: true })),
  };
}
