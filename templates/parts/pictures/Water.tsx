import type { Picture } from './Picture.ts';

/** A wave over the full width, with its top at about `y`. */
function wave({
  y,
  length,
  height,
  shift,
}: {
  y: number;
  length: number;
  height: number;
  shift: number;
}): string {
  const crests = Math.ceil(440 / length) + 1;
  const curve = Array.from(
    { length: crests },
    () => `q${length / 4} ${-height} ${length / 2} 0t${length / 2} 0`,
  ).join('');
  return `M${-shift} ${y}${curve}V240H${-shift}z`;
}

/** Boats on a river, a bridge behind. */
export const Water: Picture = ({ random }) => {
  const boat = random.between(210, 300);
  const level = random.between(128, 146);
  const bridge = random.chance(0.5);
  const scale = random.between(0.85, 1.1);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle
        className="kd-spark"
        cx={random.between(110, 190)}
        cy={random.between(60, 100)}
        r={random.between(32, 50)}
      />
      {bridge ? (
        <path
          className="kd-far"
          fillRule="evenodd"
          d={`M0 ${level - 44}h400v60h-400zM20 ${level + 16}v-14a44 34 0 0 1 88 0v14zM124 ${level + 16}v-14a44 34 0 0 1 88 0v14zM228 ${level + 16}v-14a44 34 0 0 1 88 0v14zM332 ${level + 16}v-14a44 34 0 0 1 88 0v14z`}
        />
      ) : (
        <path
          className="kd-far"
          d={`M0 ${level - 10}C60 ${level - 50} 130 ${level - 14} 210 ${level - 24}S340 ${level - 60} 400 ${level - 20}V${level + 20}H0z`}
        />
      )}
      <g transform={`translate(${boat} ${level + 16}) rotate(${random.between(-5, 5)}) scale(${scale})`}>
        <path className="kd-light" d="M6 -14V-116C44 -92 58 -52 60 -14z" />
        <path className="kd-spark" d="M-6 -14V-104C-36 -76 -46 -44 -50 -14z" />
        <path className="kd-line-main" d="M0 0V-124" strokeWidth="5" />
        <path className="kd-main" d="M-62 -8H72C66 14 52 28 36 28H-30C-46 28 -58 14 -62 -8z" />
      </g>
      <path
        className="kd-near"
        d={wave({ y: level + 36, length: random.between(80, 120), height: 18, shift: random.between(0, 40) })}
      />
      <path
        className="kd-main"
        d={wave({ y: level + 62, length: random.between(90, 140), height: 22, shift: random.between(0, 50) })}
      />
      <path
        className="kd-line-light"
        d={wave({ y: level + 84, length: 100, height: 14, shift: random.between(0, 60) }).replace(/V.*$/, '')}
        strokeWidth="4"
      />
    </>
  );
};
