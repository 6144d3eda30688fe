import { patternTile, type Pattern } from './patternTile.ts';
import { readableStyle } from './readableStyle.ts';

export const shapes = ['round', 'soft', 'square'] as const;
export const headingStyles = ['serif', 'sans', 'slab'] as const;

/** How a library looks: four hex colours and three choices. */
export type LibraryStyle = {
  primary: string;
  accent: string;
  surface: string;
  ink: string;
  shape: (typeof shapes)[number];
  heading: (typeof headingStyles)[number];
  pattern: Pattern;
};

const shapeTokens: Record<LibraryStyle['shape'], Record<string, string>> = {
  round: { 'kc-radius': '1.25rem', 'kc-radius-small': '0.75rem', 'kc-radius-button': '2rem' },
  soft: { 'kc-radius': '0.5rem', 'kc-radius-small': '0.375rem', 'kc-radius-button': '0.5rem' },
  square: { 'kc-radius': '0', 'kc-radius-small': '0', 'kc-radius-button': '0' },
};

const headingTokens: Record<LibraryStyle['heading'], Record<string, string>> = {
  serif: {
    'kc-heading-font': "'Fraunces Variable', Georgia, 'Times New Roman', serif",
    'kc-heading-weight': '600',
    'kc-heading-spacing': '-0.015em',
  },
  sans: {
    'kc-heading-font': "'Atkinson Hyperlegible Next Variable', 'Segoe UI', Arial, sans-serif",
    'kc-heading-weight': '800',
    'kc-heading-spacing': '-0.02em',
  },
  slab: {
    'kc-heading-font': "'Bitter Variable', Rockwell, 'Roboto Slab', Georgia, serif",
    'kc-heading-weight': '700',
    'kc-heading-spacing': '-0.015em',
  },
};

/** The pattern as an image for CSS, in the given colours. */
function patternImage({ pattern, line, spark }: { pattern: Pattern; line: string; spark: string }): string {
  const tile = patternTile(pattern);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tile.width}" height="${tile.height}">` +
    `<path d="${tile.line}" fill="none" stroke="${line}" stroke-width="${tile.stroke}"/>` +
    `<path d="${tile.spark}" fill="${spark}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/**
 * The stylesheet of one library: custom properties on `:root`, nothing else.
 * Colours that would be unreadable are mended, so AA holds whatever was chosen.
 * @throws RangeError when a colour is no hex colour
 */
export function libraryTokens(style: LibraryStyle): string {
  const { primary, primaryLine, accent, tint, surface, hair, ...rest } = readableStyle(style);
  const colours: Record<string, string> = {
    'kc-primary': primary,
    'kc-primary-line': primaryLine,
    'kc-accent': accent,
    'kc-tint': tint,
    'kc-surface': surface,
    'kc-hair': hair,
    'kc-primary-strong': rest.primaryStrong,
    'kc-on-primary': rest.onPrimary,
    'kc-accent-strong': rest.accentStrong,
    'kc-on-accent': rest.onAccent,
    'kc-paper': rest.paper,
    'kc-ink': rest.ink,
    'kc-muted': rest.muted,
    'kc-edge': rest.edge,
    'kc-pattern': patternImage({ pattern: style.pattern, line: primaryLine, spark: accent }),
    'kc-pattern-quiet': patternImage({ pattern: style.pattern, line: hair, spark: hair }),
  };
  const tokens = { ...colours, ...shapeTokens[style.shape], ...headingTokens[style.heading] };
  const lines = Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
