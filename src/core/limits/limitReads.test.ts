import { describe, expect, it } from '@jest/globals';
import type { CollectionBeforeOperationHook } from 'payload';
import { limitRead } from './limitReads.ts';

type Args = Record<string, unknown>;

function limited(args: Args, { operation = 'read', api = 'REST' } = {}): Args {
  const given = { args, operation, req: { payloadAPI: api } };
  return limitRead(given as unknown as Parameters<CollectionBeforeOperationHook>[0]) as Args;
}

describe('limitRead', () => {
  it.each([
    [undefined, 10],
    [0, 500],
    [-1, 500],
    ['abc', 500],
    [1e9, 500],
    [Number.NaN, 500],
    [25, 25],
    [2.7, 2],
  ])('should make of limit %p at most %p, always in pages', (limit, expected) => {
    expect(limited({ limit, pagination: false })).toMatchObject({ limit: expected, pagination: true });
  });

  it.each([
    [50, 3],
    [-4, 0],
    ['abc', 0],
    [2, 2],
  ])('should make of depth %p %p', (depth, expected) => {
    expect(limited({ depth })).toMatchObject({ depth: expected });
  });

  it('should limit joins', () => {
    const joins = { a: { limit: 0 }, b: { limit: 7 }, c: {}, d: false };
    expect(limited({ joins }).joins).toEqual({
      a: { limit: 500 },
      b: { limit: 7 },
      c: { limit: 10 },
      d: false,
    });
  });

  it.each(['read', 'findVersions', 'countVersions', 'count', 'readDistinct', 'update', 'delete'])(
    'should limit %s',
    (operation) => {
      expect(limited({ limit: 0 }, { operation })).toMatchObject({ limit: 500 });
    },
  );

  it('should leave the hub itself alone', () => {
    expect(limited({ limit: 0, depth: 9 }, { api: 'local' })).toEqual({ limit: 0, depth: 9 });
  });

  it.each<[string, unknown]>([
    ['2,000 clauses in a list', { or: Array.from({ length: 2000 }, () => ({ id: { equals: 'x' } })) }],
    [
      '2,000 clauses that came as an object',
      { or: Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [at, { id: { equals: 'x' } }])) },
    ],
    [
      '61 fields side by side',
      Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`f${at}`, { equals: 1 }])),
    ],
    [
      'clauses inside a value',
      { partners: { contains: { or: Array.from({ length: 99 }, () => ({ a: { equals: 1 } })) } } },
    ],
    ['a long list of values', { id: { in: Array.from({ length: 501 }, () => 'x') } }],
    ['a long list in one string', { id: { in: 'x,'.repeat(20_000) } }],
    ['a hundred levels', JSON.parse(`${'{"and":['.repeat(100)}{}${']}'.repeat(100)}`)],
  ])('should refuse %s', (_name, where) => {
    expect(() => limited({ where })).toThrow(
      expect.objectContaining({ status: 400, data: { code: 'where.too-large' } }),
    );
    expect(() => limited({ joins: { a: { where } } })).toThrow(expect.objectContaining({ status: 400 }));
  });

  it('should let through what people ask in the admin', () => {
    const where = {
      and: [
        { library: { in: Array.from({ length: 140 }, (_, at) => `library-${at}`) } },
        { or: Array.from({ length: 20 }, (_, at) => ({ [`field${at}`]: { like: 'wonen' } })) },
        { and: [{ startsAt: { greater_than: '2027-01-01' } }] },
      ],
    };
    expect(limited({ where }).where).toEqual(where);
  });
});
