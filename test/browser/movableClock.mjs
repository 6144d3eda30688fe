/* Loaded before the hub by a test: a message says how many milliseconds its clock is to be ahead (src/core/now.ts). */
let ahead = 0;
globalThis[Symbol.for('kenniscloud.clock')] = { now: () => Date.now() + ahead };
process.on('message', (message) => {
  ahead = message.ahead;
  process.send({ ahead });
});
process.channel?.unref();
