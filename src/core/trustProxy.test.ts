import { describe, expect, it } from '@jest/globals';
import { trustProxy } from './trustProxy.ts';

describe('trustProxy', () => {
  it.each([
    ['', false],
    ['false', false],
    ['true', true],
    ['1', 1],
    ['2', 2],
    ['loopback', 'loopback'],
    ['10.0.0.0/8, 192.168.0.1', '10.0.0.0/8, 192.168.0.1'],
  ])('should make of %p %p', (value, expected) => {
    expect(trustProxy(value)).toBe(expected);
  });
});
