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
  round: {
    'kc-radius': '1.25rem',
    'kc-radius-small': '0.75rem',
    'kc-radius-button': '2rem',
    'kc-frame-one': '50%',
    'kc-frame-two': '50%',
    'kc-frame-three': '50%',
  },
  soft: {
    'kc-radius': '0.625rem',
    'kc-radius-small': '0.375rem',
    'kc-radius-button': '0.5rem',
    'kc-frame-one': '50% 50% 0.625rem 0.625rem',
    'kc-frame-two': '0.625rem',
    'kc-frame-three': '50%',
  },
  square: {
    'kc-radius': '0',
    'kc-radius-small': '0',
    'kc-radius-button': '0',
    'kc-frame-one': '0',
    'kc-frame-two': '0',
    'kc-frame-three': '0',
  },
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
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tile.width}" height="${tile.height}" viewBox="0 0 ${tile.width} ${tile.height}">` +
    `<path d="${tile.line}" fill="none" stroke="${line}" stroke-width="${tile.stroke}" stroke-linecap="round"/>` +
    `<path d="${tile.spark}" fill="${spark}"/></svg>`;
  return `url('data:image/svg+xml,${encodeURIComponent(svg)}')`;
}

/**
 * The stylesheet of one library: custom properties on `:root`, nothing else.
 * Colours that would be unreadable are mended, so AA holds whatever was chosen.
 * @throws RangeError when a colour is no hex colour
 */
export function libraryTokens(style: LibraryStyle): string {
  const readable = readableStyle(style);
  const colours = Object.fromEntries(
    Object.entries(readable).map(([name, colour]) => [
      `kc-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
      colour,
    ]),
  );
  const { pattern } = style;
  const { primaryLine, accent, hair } = readable;
  const images = {
    'kc-pattern': patternImage({ pattern, line: primaryLine, spark: accent }),
    'kc-pattern-quiet': patternImage({ pattern, line: hair, spark: hair }),
  };
  const tokens = { ...colours, ...images, ...shapeTokens[style.shape], ...headingTokens[style.heading] };
  const lines = Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
