import { randomFrom } from './randomFrom.ts';
import { wrapText } from './wrapText.ts';

export const media = ['book', 'ebook', 'audiobook', 'music', 'film', 'score', 'magazine', 'game', 'other'] as const;
export type Medium = (typeof media)[number];
export type CoverProps = { title: string; creator?: string; medium: Medium };

/** A drawn cover; decoration, so title and maker must also stand beside it as text. */
export function Cover({ title, creator, medium }: CoverProps) {
  const random = randomFrom(`${title} ${creator ?? ''}`);
  const square = medium === 'music' || medium === 'audiobook';
  const height = square ? 160 : 230;
  const lines = wrapText({ text: title, width: 14, lines: 5 });
  return (
    <svg className={`kc-cover kc-cover--${medium}`} viewBox={`0 0 160 ${height}`} aria-hidden="true" focusable="false">
      <rect className={`kc-cover__ground kc-cover__ground--${random.whole(1, 4)}`} width="160" height={height} />
      <text className="kc-cover__title" x="16" y="42">
        {lines.map((line, index) => (
          <tspan key={line} x="16" dy={index === 0 ? 0 : 21}>
            {line}
          </tspan>
        ))}
      </text>
      {creator ? (
        <text className="kc-cover__creator" x="16" y={height - 16}>
          {wrapText({ text: creator, width: 20, lines: 1 })[0]}
        </text>
      ) : null}
    </svg>
  );
}
