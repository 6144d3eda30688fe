const { AsyncLocalStorage } = require('node:async_hooks');
const { rmSync } = require('node:fs');
const { TestEnvironment } = require('jest-environment-node');
const emptyMongo = require('./emptyMongo.cjs');

/*
 * Every AsyncLocalStorage that was used once makes each promise after it dearer, and keeps its test file in
 * memory. Jest, the hub and the embedded database make one for each file. (Node 24 keeps them otherwise, and
 * has no `_enable`.)
 */
const inUse = new Set();
const enable = AsyncLocalStorage.prototype._enable;
if (enable) {
  AsyncLocalStorage.prototype._enable = function enableAndNote() {
    inUse.add(this);
    enable.call(this);
  };
}

/** Node's environment of Jest, with an empty database before each test file and nothing left behind after it. */
module.exports = class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { env } = this.global.process;
    if (this.global.KC_DATABASE !== 'mongodb') return;
    env.KC_MONGO_PREFIX = `kc_${env.JEST_WORKER_ID ?? '1'}_`;
    await emptyMongo({ server: env.KC_TEST_MONGO, prefix: env.KC_MONGO_PREFIX });
  }

  async teardown() {
    for (const storage of inUse) storage.disable();
    inUse.clear();
    const folder = this.global.process.env.DATA_DIR;
    if (folder?.includes('kenniscloud-test-')) rmSync(folder, { recursive: true, force: true });
    await super.teardown();
  }
};
