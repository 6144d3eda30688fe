import { describe, expect, it } from '@jest/globals';
import { visiblePages } from './visiblePages.ts';

describe('visiblePages', () => {
  it.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [1, 9, [1, 2, 'gap', 9]],
    [3, 9, [1, 2, 3, 4, 'gap', 9]],
    [4, 9, [1, 2, 3, 4, 5, 'gap', 9]],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [9, 9, [1, 'gap', 8, 9]],
  ] as const)('should show for page %i of %i', (page, pages, shown) => {
    expect(visiblePages({ page, pages })).toEqual(shown);
  });
});
