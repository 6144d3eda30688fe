import type { Picture } from './Picture.ts';

const signs = ['Aa', 'ij', 'é', 'ß', 'ñ', 'ç', 'Ж', 'Ω', 'ş', '?'] as const;
const round = 'M0 -58a66 58 0 1 1 -34 108l-34 18l8 -36A66 58 0 0 1 0 -58z';
const square =
  'M-66 -50h132a8 8 0 0 1 8 8v76a8 8 0 0 1 -8 8h-84l-30 28v-28h-18a8 8 0 0 1 -8 -8v-76a8 8 0 0 1 8 -8z';

/** Speech bubbles with signs of several languages. */
export const Language: Picture = ({ random }) => {
  const words = random.shuffle(signs);
  const places = [
    {
      x: random.between(250, 300),
      y: random.between(84, 100),
      scale: 1.24,
      flip: false,
      fill: 'kd-near',
      ink: 'kd-light',
    },
    {
      x: random.between(120, 150),
      y: random.between(140, 160),
      scale: 0.94,
      flip: true,
      fill: 'kd-spark',
      ink: 'kd-on-spark',
    },
    {
      x: random.between(330, 356),
      y: random.between(182, 196),
      scale: 0.62,
      flip: true,
      fill: 'kd-main',
      ink: 'kd-ground',
    },
    {
      x: random.between(28, 44),
      y: random.between(60, 200),
      scale: 0.5,
      flip: false,
      fill: 'kd-main',
      ink: 'kd-ground',
    },
  ];
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <path
        className="kd-far"
        d={`M0 ${random.between(40, 120)}L400 ${random.between(10, 110)}V${random.between(160, 220)}L0 ${random.between(190, 240)}z`}
      />
      {places.map(({ x, y, scale, flip, fill, ink }, index) => (
        <g key={index} transform={`translate(${x} ${y}) scale(${scale})`}>
          <path
            className={fill}
            d={random.chance(0.5) ? round : square}
            transform={flip ? 'scale(-1 1)' : undefined}
          />
          <text className={`kd-letters ${ink}`} y="19" textAnchor="middle">
            {words[index]}
          </text>
        </g>
      ))}
    </>
  );
};
