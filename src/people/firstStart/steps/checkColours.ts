import { contrast } from '../../../../templates/styles/colour.ts';
import type { LibraryStyle } from '../../../../templates/styles/libraryTokens.ts';
import { readableStyle } from '../../../../templates/styles/readableStyle.ts';

export type ColourCheck = {
  name: 'primary' | 'accent' | 'surface' | 'ink';
  /** As it was chosen. */
  wished: string;
  /** As it will be used: the same, or made readable. */
  used: string;
  /** Contrast of the pair that carries text, as used; such as `7.3`. */
  ratio: string;
};

/** Whether four colours can be read (WCAG 2.2 AA), and what becomes of those that cannot. */
export function checkColours(style: LibraryStyle): ColourCheck[] {
  const used = readableStyle(style);
  const pairs = {
    primary: [used.onPrimary, used.primary],
    accent: [used.onAccent, used.accent],
    surface: [used.ink, used.surface],
    ink: [used.ink, used.paper],
  } as const;
  return (['primary', 'accent', 'surface', 'ink'] as const).map((name) => ({
    name,
    wished: style[name].toLowerCase(),
    used: used[name].toLowerCase(),
    ratio: contrast(...pairs[name]).toFixed(1),
  }));
}
