import type { ReactNode } from 'react';
import type { Medium } from './Cover.tsx';
import type { Random } from './randomFrom.ts';

type ArtProps = { random: Random; top: number; bottom: number };

const fills = ['kd-near', 'kd-main', 'kd-spark', 'kd-far'] as const;

/** Quarter circles on a grid: never twice the same. */
function Quarters({ random, top, bottom }: ArtProps) {
  const size = 40;
  const rows = Math.max(1, Math.floor((bottom - top) / size));
  const turns = [
    'M0 0h40a40 40 0 0 1 -40 40z',
    'M0 0h40v40a40 40 0 0 1 -40 -40z',
    'M40 40h-40a40 40 0 0 1 40 -40z',
    'M0 40V0a40 40 0 0 1 40 40z',
  ];
  return Array.from({ length: rows * 4 }, (_, index) => (
    <g
      key={index}
      transform={`translate(${(index % 4) * size} ${bottom - (rows - Math.floor(index / 4)) * size})`}
    >
      <rect className={random.pick(['kd-far', 'kd-ground'])} width={size} height={size} />
      <path className={random.pick(['kd-near', 'kd-main', 'kd-spark'])} d={random.pick(turns)} />
    </g>
  ));
}

function Rings({ random, top, bottom }: ArtProps) {
  const x = random.pick([0, 80, 160]);
  const reach = Math.min(150, bottom - top + 30);
  return [1, 0.8, 0.6, 0.4, 0.2].map((share, index) => (
    <circle className={fills[(index + 3) % 4]} key={share} cx={x} cy={bottom} r={reach * share} />
  ));
}

function Hills({ random, top, bottom }: ArtProps) {
  const room = bottom - top;
  const sun = { x: random.between(40, 125), y: top + room * 0.28 };
  return (
    <>
      <circle className="kd-spark" cx={sun.x} cy={sun.y} r={Math.min(24, room * 0.24)} />
      {[0.34, 0.54, 0.74].map((share, index) => {
        const y = top + room * share;
        return (
          <path
            className={['kd-far', 'kd-near', 'kd-main'][index]}
            key={share}
            d={`M0 ${y}C40 ${y - random.between(0, 28)} 60 ${y + random.between(0, 26)} 96 ${y}S140 ${y - random.between(4, 26)} 160 ${y}V${bottom}H0z`}
          />
        );
      })}
    </>
  );
}

function Bars({ random, top, bottom }: ArtProps) {
  const room = bottom - top;
  return Array.from({ length: 8 }, (_, index) => {
    const height = room * random.between(0.25, 1);
    return (
      <rect
        className={random.pick(fills)}
        key={index}
        x={index * 20}
        y={bottom - height}
        width="20"
        height={height}
      />
    );
  });
}

function Moon({ random, top, bottom }: ArtProps) {
  const r = Math.min(56, (bottom - top - 30) / 2);
  const y = top + (bottom - 27 - top) / 2;
  const x = random.between(66, 94);
  return (
    <>
      <circle className="kd-far" cx={x} cy={y} r={Math.max(12, r)} />
      <path className="kd-near" d={`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${r * 2}z`} />
      <circle
        className="kd-spark"
        cx={x + random.between(-16, 16)}
        cy={y + random.between(-14, 14)}
        r={Math.max(6, r * 0.42)}
      />
    </>
  );
}

/** A record that looks out of its sleeve. */
function Vinyl({ random, bottom }: ArtProps) {
  const x = random.pick([118, 80]);
  return (
    <>
      <circle className="kd-main" cx={x} cy={bottom - 44} r="62" />
      {[52, 43, 34].map((r) => (
        <circle className="kd-line-near" key={r} cx={x} cy={bottom - 44} r={r} strokeWidth="1.5" />
      ))}
      <circle className="kd-spark" cx={x} cy={bottom - 44} r="22" />
      <circle className="kd-light" cx={x} cy={bottom - 44} r="4" />
    </>
  );
}

/** Staves with notes; a stem stands up to 24 above its stave, and must stay clear of the title. */
function Staves({ random, top, bottom }: ArtProps) {
  const rows = Math.max(1, Math.floor((bottom - 52 - top) / 40));
  return Array.from({ length: rows }, (_, row) => {
    const y = top + 24 + row * 40;
    return (
      <g key={row}>
        <path
          className="kd-line-near"
          d={[0, 6, 12, 18, 24].map((down) => `M15 ${y + down}H145`).join('')}
          strokeWidth="1.2"
        />
        {[32, 62, 92, 122].map((x) => {
          const head = y + random.whole(0, 4) * 6;
          return (
            <path
              className="kd-spark"
              key={x}
              d={`M${x - 6} ${head + 2}a6 4.5 -20 1 0 12 -4a6 4.5 -20 1 0 -12 4zM${x + 4} ${head - 2}v-22h2.5v22z`}
            />
          );
        })}
      </g>
    );
  });
}

/** Holes along both sides, as in a strip of film. */
function Film(props: ArtProps) {
  const holes = Math.floor((props.bottom - props.top) / 16);
  return (
    <>
      <Hills {...props} />
      {Array.from({ length: holes }, (_, index) => (
        <path
          className="kd-light"
          key={index}
          d={`M8 ${props.top + index * 16}h8v9h-8zM144 ${props.top + index * 16}h8v9h-8z`}
        />
      ))}
    </>
  );
}

const arts = [Quarters, Rings, Hills, Bars, Moon, Quarters];
const byMedium: Partial<Record<Medium, (props: ArtProps) => ReactNode>> = {
  music: Vinyl,
  score: Staves,
  film: Film,
};

/** The picture on a cover, between `top` and `bottom`, by medium or else by chance. */
export function CoverArt({ medium, ...props }: ArtProps & { medium: Medium }) {
  const Art = byMedium[medium] ?? props.random.pick(arts);
  return <Art {...props} />;
}
