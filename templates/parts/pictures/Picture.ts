import type { ReactNode } from 'react';
import type { Random } from '../randomFrom.ts';

/** A composition on a canvas of 400 × 240, drawn with the classes of `drawing.css` only. */
export type Picture = (props: { random: Random }) => ReactNode;
