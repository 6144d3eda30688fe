import type { ReactNode } from 'react';
import type { Random } from '../randomFrom.ts';

/**
 * A composition on a canvas of 400 × 240, drawn only with the colour roles of `drawing.css`
 * (`kd-ground`, `far`, `near`, `main`, `spark`, `light`, and `kd-line-…` for lines).
 * The sides may be cut off and a date may lie over the top left: what matters stands right of the middle.
 */
export type Picture = (props: { random: Random }) => ReactNode;

/** Fills that stand out from the ground in every colour scheme. */
export const bold = ['kd-near', 'kd-main', 'kd-spark'] as const;
