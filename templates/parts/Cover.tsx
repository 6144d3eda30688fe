import { CoverArt } from './CoverArt.tsx';
import { randomFrom } from './randomFrom.ts';
import { wrapText } from './wrapText.ts';

export const media = [
  'book',
  'ebook',
  'audiobook',
  'music',
  'film',
  'score',
  'magazine',
  'game',
  'other',
] as const;
export type Medium = (typeof media)[number];
export type CoverProps = { title: string; creator?: string; medium: Medium };

const schemes = ['day', 'poster', 'warm', 'evening'] as const;

/** Size of the letters and the lines that then fit in a width of 132; a long word makes everything smaller. */
function setTitle(title: string): { size: number; lines: string[] } {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  const wished = title.length > 60 ? 13.5 : title.length > 32 ? 16 : title.length > 16 ? 19 : 23;
  const size = Math.max(11, Math.min(wished, 132 / (longest * 0.64)));
  return {
    size,
    lines: wrapText({ text: title, width: Math.floor(132 / (size * 0.56)), lines: size > 15 ? 5 : 6 }),
  };
}

/** A drawn cover; decoration, so title and maker must also stand beside it as text. */
export function Cover({ title, creator, medium }: CoverProps) {
  const random = randomFrom(`${title} ${creator ?? ''}`);
  const scheme = random.pick(schemes);
  const height = medium === 'music' || medium === 'audiobook' ? 160 : 230;
  const { size, lines } = setTitle(title);
  const leading = size * 1.14;
  const first = 16 + size;
  return (
    <svg
      className={`kc-cover kc-cover--${medium} kc-drawing--${scheme}`}
      viewBox={`0 0 160 ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="kd-ground" width="160" height={height} />
      <CoverArt
        random={random}
        medium={medium}
        top={first + leading * (lines.length - 1) + 14}
        bottom={height}
      />
      <text className="kc-cover__title kd-text" fontSize={size}>
        {lines.map((line, index) => (
          <tspan key={`${index} ${line}`} x="15" y={first + index * leading}>
            {line}
          </tspan>
        ))}
      </text>
      {creator ? (
        <>
          <rect className="kd-ground" y={height - 27} width="160" height="27" />
          <text className="kc-cover__creator kd-text" x="15" y={height - 10}>
            {wrapText({ text: creator, width: 24, lines: 1 })[0]}
          </text>
        </>
      ) : null}
      <rect className="kc-cover__spine" width="5" height={height} />
    </svg>
  );
}
