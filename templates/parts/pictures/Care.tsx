import type { Picture } from './Picture.ts';

const heart = 'M0 34C-62 -4 -34 -54 0 -20C34 -54 62 -4 0 34z';
const half = 'M0 120C-96 70 -128 30 -128 -14a60 60 0 0 1 104 -42C-8 -38 0 -20 0 10z';

/** Two people close together: their bodies are the halves of a heart. */
export const Care: Picture = ({ random }) => {
  const middle = random.between(208, 240);
  const lean = random.between(-7, 7);
  const bodies = random.shuffle(['kd-near', 'kd-main'] as const);
  const skins = random.shuffle(['kd-skin-one', 'kd-skin-two', 'kd-skin-three'] as const);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle className="kd-far" cx={middle + random.between(-20, 20)} cy="130" r={random.between(112, 134)} />
      <g transform={`translate(${middle} 122) rotate(${lean} 0 110) scale(.94)`}>
        <circle className={skins[0]} cx="-66" cy="-72" r="29" />
        <path className="kd-spark" d="M-97 -72a31 31 0 0 1 60 -12c-18 8 -34 4 -60 12z" />
        <circle className={skins[1]} cx="58" cy="-80" r="27" />
        <path className="kd-light" d="M30 -78a28 30 0 0 1 56 -4c-4 -6 -10 -10 -16 -10c-10 10 -26 14 -40 14z" />
        <path className={bodies[0]} d={half} />
        <path className={bodies[1]} d={half} transform="scale(-1 1)" />
        <path className="kd-line-light" d="M-92 26C-56 54 -18 44 14 6" strokeWidth="7" />
        <g transform={`translate(${random.between(24, 40)} 26) rotate(${random.between(-14, 14)}) scale(.62)`}>
          <path className="kd-spark" d={heart} />
        </g>
      </g>
      {[0.42, 0.3, 0.36].map((scale, index) => (
        <g
          key={scale}
          transform={`translate(${random.between(36, 70) + index * 150} ${random.between(34, 70) + (index % 2) * 20}) rotate(${random.between(-24, 24)}) scale(${scale})`}
        >
          <path className={index === 1 ? 'kd-light' : 'kd-near'} d={heart} />
        </g>
      ))}
    </>
  );
};
