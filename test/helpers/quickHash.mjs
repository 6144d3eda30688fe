/*
 * Passwords of tests are hashed with few rounds: at half a second each they took minutes of a whole run. For the tests'
 * own process and those it starts alike, or a password that one stored would not fit in the other.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';

const crypto = createRequire(import.meta.url)('node:crypto');
const { pbkdf2 } = crypto;
const most = 1000;

if (!pbkdf2.isQuick) {
  crypto.pbkdf2 = (password, salt, rounds, ...rest) =>
    pbkdf2(password, salt, rounds > most ? most : rounds, ...rest);
  crypto.pbkdf2.isQuick = true;
  syncBuiltinESMExports();
}
