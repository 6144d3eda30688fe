export const patterns = ['tracks', 'notes', 'waves', 'hands'] as const;
export type Pattern = (typeof patterns)[number];

/** One tile of a pattern that joins up with itself on all sides: a line drawing and some sparks of the accent. */
export type PatternTile = { width: number; height: number; line: string; stroke: number; spark: string };

const tiles: Record<Pattern, PatternTile> = {
  tracks: {
    width: 320,
    height: 160,
    stroke: 5,
    line: 'M0 30H320M0 42H320M0 110H320M0 122H320M60 42C120 42 130 110 190 110M70 30C140 30 150 122 210 122',
    spark: 'M256 20h14v32h-14zM100 100h14v32h-14z',
  },
  notes: {
    width: 320,
    height: 160,
    stroke: 3,
    line: 'M0 40C80 20 80 20 160 40S240 60 320 40M0 56C80 36 80 36 160 56S240 76 320 56M0 72C80 52 80 52 160 72S240 92 320 72M0 88C80 68 80 68 160 88S240 108 320 88',
    spark: 'M70 56a11 8 -20 1 1 0 .1zM92 52V14h4V52z',
  },
  waves: {
    width: 240,
    height: 120,
    stroke: 4,
    line: 'M0 30C30 10 90 10 120 30S210 50 240 30M0 60C30 40 90 40 120 60S210 80 240 60M0 90C30 70 90 70 120 90S210 110 240 90',
    spark: 'M60 8a6 6 0 1 1 0 .1z',
  },
  hands: {
    width: 120,
    height: 120,
    stroke: 5,
    line: 'M0 62C20 90 40 90 60 62S100 90 120 62M60 62V110M0 62V110M120 62V110',
    spark: 'M60 30a12 12 0 1 1 0 .1z',
  },
};

/** The tile of a pattern, in its own units of CSS pixels. */
export function patternTile(pattern: Pattern): PatternTile {
  return tiles[pattern];
}
