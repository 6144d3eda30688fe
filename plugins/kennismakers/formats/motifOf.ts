import type { KennismakersFormat, Theme } from '../../../src/payload-types.ts';

/** The drawing of a format: that of its first theme. */
export function motifOf(format: Pick<KennismakersFormat, 'themes'>): NonNullable<Theme['motif']> {
  const theme = (format.themes ?? []).find((each): each is Theme => typeof each === 'object');
  return theme?.motif ?? 'hands';
}
