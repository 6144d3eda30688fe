import type { MongoMemoryReplSet } from 'mongodb-memory-server-core';

/** Ends the MongoDB of this run. */
export default async function stopMongo(): Promise<void> {
  const running = globalThis as typeof globalThis & { kenniscloudMongo?: MongoMemoryReplSet };
  await running.kenniscloudMongo?.stop({ doCleanup: true, force: true });
  delete process.env.KC_TEST_MONGO;
}
