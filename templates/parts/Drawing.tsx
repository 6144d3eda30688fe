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

const schemes = ['day', 'poster', 'warm', 'evening'] as const;

/** A drawn picture (5:3) in the colours of the library that shows it. */
export function Drawing({ motif, seed, label }: DrawingProps) {
  const Picture = pictures[motif];
  const random = randomFrom(`${motif} ${seed}`);
  return (
    <svg
      className={`kc-drawing kc-drawing--${random.pick(schemes)}`}
      viewBox="0 0 400 240"
      preserveAspectRatio="xMidYMid slice"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <Picture random={random} />
    </svg>
  );
}
