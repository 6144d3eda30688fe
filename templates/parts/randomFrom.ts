/** Chance that always falls the same way for the same seed. */
export type Random = {
  /** A number from `min` up to `max`. */
  between: (min: number, max: number) => number;
  /** A whole number from `min` up to and including `max`. */
  whole: (min: number, max: number) => number;
  pick: <T>(from: readonly T[]) => T;
  chance: (of: number) => boolean;
  shuffle: <T>(list: readonly T[]) => T[];
};

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Makes repeatable chance (mulberry32) from any text. */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    between: (min, max) => Math.round((min + next() * (max - min)) * 10) / 10,
    whole,
    pick: <T>(from: readonly T[]) => from[whole(0, from.length - 1)] as T,
    chance: (of) => next() < of,
    shuffle: (list) => {
      const left = [...list];
      return list.flatMap(() => left.splice(whole(0, left.length - 1), 1));
    },
  };
}
