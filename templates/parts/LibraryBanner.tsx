import { patternTile } from '../styles/patternTile.ts';
import { readableStyle } from '../styles/readableStyle.ts';
import type { LibraryStyle } from '../styles/libraryTokens.ts';

/** The colours and the pattern of one library, for a page where several libraries stand together. */
export function LibraryBanner({ style }: { style: LibraryStyle }) {
  const colours = readableStyle(style);
  const tile = patternTile(style.pattern);
  const id = `kc-banner-${style.pattern}-${style.primary.slice(1)}`;
  return (
    <svg
      className="kc-drawing"
      viewBox="0 0 400 150"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern
          id={id}
          width={tile.width}
          height={tile.height}
          patternUnits="userSpaceOnUse"
          patternTransform="scale(.62)"
        >
          <path d={tile.line} fill="none" stroke={colours.primaryLine} strokeWidth={tile.stroke} />
          <path d={tile.spark} fill={colours.accent} />
        </pattern>
      </defs>
      <rect width="400" height="150" fill={colours.primary} />
      <rect width="400" height="150" fill={`url(#${id})`} />
    </svg>
  );
}
