import { describe, expect, it } from '@jest/globals';
import type { Access, AccessArgs, AccessResult } from 'payload';
import { and, or } from './combine.ts';

const rule =
  (result: AccessResult): Access =>
  () =>
    result;
const a = { a: { equals: 1 } };
const b = { b: { equals: 2 } };
const ask = (access: Access) => access({} as AccessArgs);

describe('or', () => {
  it.each<[AccessResult[], AccessResult]>([
    [[], false],
    [[false, false], false],
    [[false, true, a], true],
    [[false, a], a],
    [[a, b], { or: [a, b] }],
  ])('should make of %j %j', async (results, expected) => {
    expect(await ask(or(...results.map(rule)))).toEqual(expected);
  });
});

describe('and', () => {
  it.each<[AccessResult[], AccessResult]>([
    [[], true],
    [[true, true], true],
    [[true, false, a], false],
    [[a, false], false],
    [[true, a], a],
    [[a, b], { and: [a, b] }],
    [[true, a, b], { and: [a, b] }],
  ])('should make of %j %j', async (results, expected) => {
    expect(await ask(and(...results.map(rule)))).toEqual(expected);
  });
});
