import type { Random } from '../randomFrom.ts';

type WindowsProps = {
  random: Random;
  x: number;
  y: number;
  columns: number;
  rows: number;
  /** Width and height of one window. */
  size: readonly [number, number];
  /** Space between two windows. */
  gap: readonly [number, number];
  /** Share of windows with the light on. */
  lit?: number;
};

/** Rows of windows, some with the light on. */
export function Windows({ random, x, y, columns, rows, size, gap, lit = 0.35 }: WindowsProps) {
  return Array.from({ length: columns * rows }, (_, index) => (
    <rect
      key={index}
      className={random.chance(lit) ? 'kd-spark' : 'kd-light'}
      x={x + (index % columns) * (size[0] + gap[0])}
      y={y + Math.floor(index / columns) * (size[1] + gap[1])}
      width={size[0]}
      height={size[1]}
    />
  ));
}
