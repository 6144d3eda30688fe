import { describe, expect, it } from '@jest/globals';
import { statementKind } from './statementKind.ts';

describe('statementKind', () => {
  it.each([
    ['SELECT 1', 'read'],
    ["select 'delete from notes'", 'read'],
    ['-- why\n/* and\nhow */ VALUES (1)', 'read'],
    ['EXPLAIN DELETE FROM notes', 'read'],
    ['WITH a AS (SELECT 1) SELECT * FROM a', 'read'],
    ['WITH a AS (SELECT 1) INSERT INTO notes SELECT * FROM a', 'write'],
    ["with a as (select 1) select 'update'", 'write'],
    ['INSERT INTO notes DEFAULT VALUES', 'write'],
    ['UPDATE notes SET a = 1', 'write'],
    ['CREATE TABLE notes (a)', 'write'],
    ['', 'write'],
    ['; SAVEPOINT sp0', 'transaction'],
    ['begin immediate', 'transaction'],
    ['PRAGMA journal_mode = WAL', 'alone'],
    ['VACUUM', 'alone'],
  ])('should take %j for %s', (sql, kind) => {
    expect(statementKind(sql)).toBe(kind);
  });
});
