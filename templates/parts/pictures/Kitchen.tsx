import type { Picture } from './Picture.ts';

const carrot = 'M-12 0h24c0 26 -6 52 -12 66c-6 -14 -12 -40 -12 -66z';
const leaves =
  'M0 2c-18 -8 -20 -22 -18 -32c10 4 14 10 16 18c0 -10 2 -18 8 -26c6 8 6 18 2 28c6 -6 12 -8 18 -8c-2 12 -12 20 -26 20z';

/** A pan on the table with steam, and what goes into it. */
export const Kitchen: Picture = ({ random }) => {
  const pan = random.between(220, 270);
  const width = random.between(74, 92);
  const steam = [-34, 0, 34];
  const tiles = random.chance(0.5);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      {tiles ? (
        Array.from({ length: 24 }, (_, index) => (
          <rect
            className="kd-far"
            key={index}
            x={(index % 8) * 52 - 6}
            y={Math.floor(index / 8) * 52 - 4}
            width="46"
            height="46"
          />
        ))
      ) : (
        <circle className="kd-far" cx={pan} cy="120" r={random.between(100, 120)} />
      )}
      {steam.map((offset, index) => (
        <path
          className="kd-line-light"
          key={offset}
          d={`M${pan + offset} 92c-16 -16 16 -28 0 -44s${index === 1 ? 14 : 10} -24 0 -38`}
          strokeWidth="8"
        />
      ))}
      <rect className="kd-near" y="196" width="400" height="44" />
      <path
        className="kd-line-main"
        d={`M${pan - width - 22} 130h26M${pan + width - 4} 130h26`}
        strokeWidth="12"
      />
      <path
        className="kd-main"
        d={`M${pan - width} 112h${width * 2}v62a24 24 0 0 1 -24 24h${48 - width * 2}a24 24 0 0 1 -24 -24z`}
      />
      <rect className="kd-spark" x={pan - width - 8} y="100" width={width * 2 + 16} height="16" rx="8" />
      <path className="kd-line-light" d={`M${pan - width + 18} 132v38`} strokeWidth="6" />
      <g
        transform={`translate(${pan - width - random.between(66, 84)} 180) rotate(${random.between(54, 80)})`}
      >
        <path className="kd-near" d={leaves} />
        <path className="kd-spark" d={carrot} />
      </g>
      <g transform={`translate(${pan - width - 110} 198)`}>
        <path className="kd-light" d="M-44 -34h88a44 38 0 0 1 -30 34h-28a44 38 0 0 1 -30 -34z" />
        <circle className="kd-main" cx="-16" cy="-42" r="14" />
        <circle className="kd-spark" cx="14" cy="-46" r="17" />
      </g>
      <g transform={`translate(${Math.min(376, pan + width + 50)} 196) scale(${random.between(0.8, 1)})`}>
        <path className="kd-light" d="M-18 0v-62h36v62z" />
        <rect className="kd-main" x="-20" y="-76" width="40" height="16" rx="4" />
        <rect className="kd-spark" x="-18" y="-44" width="36" height="26" />
      </g>
    </>
  );
};
