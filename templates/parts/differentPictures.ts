import type { Motif } from './motifs.ts';

type Pictured = { motif: Motif; seed: string };

/** The first three things with three different motifs, for a Collage. */
export function differentPictures(things: Pictured[]): Pictured[] {
  const firsts = things.filter(
    ({ motif }, index) => things.findIndex((other) => other.motif === motif) === index,
  );
  return firsts.slice(0, 3).map(({ motif, seed }) => ({ motif, seed }));
}
