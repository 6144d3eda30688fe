import { createHash } from 'node:crypto';

/**
 * The address of a database of this test file (test/helpers/environment.cjs empties it before each file).
 * @param flavours as the variable FLAVOURS: with other flavours there are other indexes, so another database
 * @returns none in the tests on SQLite
 */
export function mongoAddress(flavours: string): string | undefined {
  const { KC_TEST_MONGO: server, KC_MONGO_PREFIX: prefix } = process.env;
  if (!server || !prefix) return undefined;
  const which = createHash('sha256').update(flavours).digest('hex').slice(0, 12);
  return server.replace('/?', `/${prefix}${which}?`);
}
