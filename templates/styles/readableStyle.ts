import { black, contrast, luminance, mix, until, white } from './colour.ts';
import type { LibraryStyle } from './libraryTokens.ts';

/** The colours of a library as they are used: every pair that carries text or a boundary meets WCAG 2.2 AA. */
export type ReadableStyle = {
  surface: string;
  paper: string;
  tint: string;
  ink: string;
  muted: string;
  primary: string;
  primaryStrong: string;
  primaryLine: string;
  /** For drawings only, never under text: from dark to light. */
  primaryDeep: string;
  mid: string;
  midSoft: string;
  accentSoft: string;
  accentPale: string;
  onPrimary: string;
  accent: string;
  accentStrong: string;
  onAccent: string;
  /** Boundary of a field: 3:1 on paper and surface. */
  edge: string;
  /** Decorative line, carries no meaning. */
  hair: string;
};

/**
 * Turns four wished-for colours into a readable set. Surface is made lighter and primary and ink darker
 * where they do not stand out enough; what is fine stays as given.
 */
export function readableStyle(style: LibraryStyle): ReadableStyle {
  const surface = until({ colour: style.surface, towards: white, ratio: 16, on: [black] });
  const darkPrimary = until({ colour: style.primary, towards: black, ratio: 5, on: [surface, white] });
  const tint = mix({ from: surface, to: darkPrimary, share: 0.08 });
  const grounds = [surface, white, tint];
  const primary = until({ colour: darkPrimary, towards: black, ratio: 4.6, on: grounds });
  const ink = until({ colour: style.ink, towards: black, ratio: 9, on: grounds });
  const onAccent = contrast(ink, style.accent) >= contrast(white, style.accent) ? ink : white;
  return {
    surface,
    paper: white,
    tint,
    ink,
    muted: until({
      colour: mix({ from: ink, to: surface, share: 0.35 }),
      towards: ink,
      ratio: 5,
      on: grounds,
    }),
    primary,
    primaryStrong: mix({ from: primary, to: black, share: luminance(primary) < 0.02 ? 0.5 : 0.28 }),
    primaryLine: mix({ from: primary, to: white, share: 0.16 }),
    primaryDeep: mix({ from: primary, to: black, share: 0.55 }),
    mid: mix({ from: primary, to: white, share: 0.38 }),
    midSoft: mix({ from: primary, to: white, share: 0.68 }),
    accentSoft: mix({ from: style.accent, to: white, share: 0.45 }),
    accentPale: mix({ from: style.accent, to: white, share: 0.82 }),
    onPrimary: white,
    accent: until({
      colour: style.accent,
      towards: onAccent === ink ? white : black,
      ratio: 4.6,
      on: [onAccent],
    }),
    accentStrong: until({ colour: style.accent, towards: black, ratio: 4.6, on: grounds }),
    onAccent,
    edge: until({
      colour: mix({ from: ink, to: surface, share: 0.5 }),
      towards: ink,
      ratio: 3.2,
      on: grounds,
    }),
    hair: mix({ from: surface, to: ink, share: 0.14 }),
  };
}
