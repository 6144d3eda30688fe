import type { Motif } from './motifs.ts';
import { pictures } from './pictures/index.ts';
import { randomFrom } from './randomFrom.ts';

export type DrawingProps = {
  motif: Motif;
  /** The same seed always gives the same picture; another seed another one. */
  seed: string;
  /** What it shows, only where it says something the text does not. */
  label?: string;
};

/** A drawn picture (5:3) in the colours of the library that shows it. */
export function Drawing({ motif, seed, label }: DrawingProps) {
  const Picture = pictures[motif];
  return (
    <svg
      className="kc-drawing"
      viewBox="0 0 400 240"
      preserveAspectRatio="xMidYMid slice"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <Picture random={randomFrom(`${motif} ${seed}`)} />
    </svg>
  );
}
