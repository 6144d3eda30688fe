export const patterns = ['tracks', 'notes', 'waves', 'hands'] as const;
export type Pattern = (typeof patterns)[number];

/** One tile of a pattern that joins up with itself on all sides: a line drawing and some sparks of the accent. */
export type PatternTile = { width: number; height: number; line: string; stroke: number; spark: string };

/** Upright bars, as sleepers under rails. */
const sleepers = ({ y, from, to }: { y: number; from: number; to: number }) =>
  Array.from(
    { length: Math.floor((to - from) / 20) + 1 },
    (_, index) => `M${from + index * 20} ${y}v30`,
  ).join('');

/** A lying oval as the head of a note, with its stem. */
const note = ({ x, y }: { x: number; y: number }) =>
  `M${x - 11.3} ${y + 4.1}a12 9 -20 1 1 22.6 -8.2a12 9 -20 1 1 -22.6 8.2zM${x + 7.5} ${y - 4}v-46h4v44z`;

const circle = ({ x, y, r }: { x: number; y: number; r: number }) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`;

const boat = ({ x, y }: { x: number; y: number }) =>
  `M${x - 15} ${y}h32l-7 9h-18zM${x + 1} ${y - 4}v-28l14 28zM${x - 2} ${y - 4}v-21l-10 21z`;

/** Someone with both arms out to the neighbours. */
const figure = ({ x, y }: { x: number; y: number }) =>
  `M${x - 48} ${y + 40}Q${x - 26} ${y + 52} ${x} ${y + 30}Q${x + 26} ${y + 52} ${x + 48} ${y + 40}M${x} ${y + 30}v36M${x - 14} ${y + 96}L${x} ${y + 64}L${x + 14} ${y + 96}`;

const staff = [0, 14, 28, 42, 56]
  .map(
    (down) =>
      `M0 ${40 + down}C60 ${16 + down} 110 ${16 + down} 180 ${40 + down}S300 ${64 + down} 360 ${40 + down}`,
  )
  .join('');

const tiles: Record<Pattern, PatternTile> = {
  tracks: {
    width: 400,
    height: 200,
    stroke: 4,
    line: `M0 40H400M0 54H400M0 140H400M0 154H400M96 54C170 54 190 140 264 140M120 40C196 40 214 154 290 154${sleepers({ y: 32, from: 10, to: 390 })}${sleepers({ y: 132, from: 10, to: 390 })}`,
    spark: `${circle({ x: 340, y: 47, r: 13 })}${circle({ x: 60, y: 147, r: 13 })}`,
  },
  notes: {
    width: 360,
    height: 180,
    stroke: 2.5,
    line: `${staff}`,
    spark: `${note({ x: 60, y: 54 })}${note({ x: 128, y: 78 })}${note({ x: 214, y: 92 })}${note({ x: 306, y: 68 })}`,
  },
  waves: {
    width: 240,
    height: 160,
    stroke: 4,
    line: [40, 80, 120, 160]
      .map((y, row) => {
        const start = row % 2 ? -60 : 0;
        return `M${start} ${y}q30 -26 60 0t60 0q30 -26 60 0t60 0q30 -26 60 0`;
      })
      .join(''),
    spark: boat({ x: 150, y: 60 }),
  },
  hands: {
    width: 96,
    height: 260,
    stroke: 7,
    line: `${figure({ x: 48, y: 14 })}${figure({ x: 0, y: 144 })}${figure({ x: 96, y: 144 })}`,
    spark: `${circle({ x: 48, y: 26, r: 11 })}${circle({ x: 0, y: 156, r: 11 })}${circle({ x: 96, y: 156, r: 11 })}`,
  },
};

/** The tile of a pattern, in its own units of CSS pixels. */
export function patternTile(pattern: Pattern): PatternTile {
  return tiles[pattern];
}
