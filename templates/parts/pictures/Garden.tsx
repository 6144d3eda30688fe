import type { Random } from '../randomFrom.ts';
import type { Picture } from './Picture.ts';

const heads = {
  tulip: 'M-17 -6c0 -18 6 -26 6 -26l11 12l11 -12s6 8 6 26a17 17 0 0 1 -34 0z',
  sun: 'M0 -26l5 10l11 -4l-2 11l11 4l-9 7l5 10l-11 -1l-2 11l-8 -8l-8 8l-2 -11l-11 1l5 -10l-9 -7l11 -4l-2 -11l11 4z',
  drop: 'M0 -38c14 16 18 26 18 34a18 18 0 0 1 -36 0c0 -8 4 -18 18 -34z',
} as const;

type PlantProps = { random: Random; x: number; height: number; fill: string };

function Plant({ random, x, height, fill }: PlantProps) {
  const head = random.pick(['tulip', 'sun', 'drop'] as const);
  const bend = random.between(-14, 14);
  const leaf = random.between(0.35, 0.6) * height;
  return (
    <g transform={`translate(${x} 236)`}>
      <path
        className="kd-line-near"
        d={`M0 0C0 ${-height * 0.5} ${bend} ${-height * 0.6} ${bend} ${-height}`}
        strokeWidth="5"
      />
      <path className="kd-near" d={`M0 ${-leaf + 34}c-34 0 -44 -22 -46 -40c26 0 44 10 46 40z`} />
      <path className="kd-main" d={`M1 ${-leaf + 20}c34 0 44 -22 46 -40c-26 0 -44 10 -46 40z`} />
      <g transform={`translate(${bend} ${-height})`}>
        <path className={fill} d={heads[head]} />
        {head === 'sun' ? <circle className="kd-light" cy="-2" r="7" /> : null}
      </g>
    </g>
  );
}

/** A flower bed under the sun. */
export const Garden: Picture = ({ random }) => {
  const fills = random.shuffle(['kd-spark', 'kd-main', 'kd-spark', 'kd-light', 'kd-near', 'kd-spark']);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle
        className="kd-far"
        cx={random.between(180, 340)}
        cy={random.between(70, 110)}
        r={random.between(56, 88)}
      />
      <path
        className="kd-far"
        d={`M0 240V${random.between(170, 200)}C100 ${random.between(130, 170)} 300 ${random.between(160, 200)} 400 ${random.between(140, 180)}V240z`}
      />
      {fills.map((fill, index) => (
        <Plant
          key={index}
          random={random}
          x={34 + index * 66 + random.between(-10, 10)}
          height={index === 0 ? random.between(70, 100) : random.between(90, 176)}
          fill={fill}
        />
      ))}
      <path className="kd-main" d="M0 240v-12c60 -12 120 6 200 -2s140 -8 200 2v12z" />
    </>
  );
};
