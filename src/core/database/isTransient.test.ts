import { describe, expect, it } from '@jest/globals';
import { ValidationError } from 'payload';
import { isDuplicate } from './isDuplicate.ts';
import { isTransient } from './isTransient.ts';
import { TryAgain } from './TryAgain.ts';

const wrapped = (cause: unknown) => new Error('outer', { cause: new Error('inner', { cause }) });

describe('isTransient', () => {
  it.each<[string, unknown]>([
    ['a write conflict of MongoDB', { code: 112, codeName: 'WriteConflict' }],
    ['a lock that took too long', { code: 24, codeName: 'LockTimeout' }],
    ['a transaction that MongoDB ended', { code: 251 }],
    ['a label on the error', { hasErrorLabel: (label: string) => label === 'TransientTransactionError' }],
    ['a label in the answer', { errorLabels: ['TransientTransactionError'] }],
    ['a busy file', { code: 'SQLITE_BUSY' }],
    ['something deep inside', wrapped({ code: 'SQLITE_BUSY' })],
    ['the hub’s own wish', new TryAgain()],
    ['a message only', new Error('database is locked')],
  ])('should see that %s can be tried again', (_name, err) => {
    expect(isTransient(err)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a duplicate', { code: 11000 }],
    ['a broken foreign key', { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }],
    ['a refusal', new Error('Forbidden')],
    ['nothing', undefined],
    ['a string', 'SQLITE_BUSY'],
  ])('should not try %s again', (_name, err) => {
    expect(isTransient(err)).toBe(false);
  });
});

describe('isDuplicate', () => {
  it('should know a key that is taken on both databases, however deep', () => {
    expect(isDuplicate({ code: 11000 })).toBe(true);
    expect(isDuplicate(wrapped({ code: 'SQLITE_CONSTRAINT_UNIQUE' }))).toBe(true);
    expect(isDuplicate({ code: 112 })).toBe(false);
    expect(isDuplicate(null)).toBe(false);
  });

  it.each(['Value must be unique', 'De waarde moet uniek zijn'])(
    'should know it as Payload says it: %s',
    (message) => {
      expect(isDuplicate(new ValidationError({ errors: [{ message, path: 'address' }] }))).toBe(true);
    },
  );

  it('should take no other mistake in a field for it', () => {
    expect(isDuplicate(new ValidationError({ errors: [{ message: 'Te lang', path: 'key' }] }))).toBe(false);
  });
});
