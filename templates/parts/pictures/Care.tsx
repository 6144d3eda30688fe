import type { Picture } from './Picture.ts';

const heart = 'M0 34C-62 -4 -34 -54 0 -20C34 -54 62 -4 0 34z';
const body = 'M-74 190V96a62 62 0 0 1 62 -62h24a62 62 0 0 1 62 62V190z';
const skins = ['kd-skin-one', 'kd-skin-two', 'kd-skin-three'] as const;
const hair = [
  'M-31 -6a31 33 0 0 1 62 0c-16 -6 -22 -14 -26 -20c-8 12 -20 16 -36 20z',
  'M-34 26C-42 -22 -24 -38 0 -38S42 -22 34 26h-10c4 -22 0 -32 -12 -40c-10 8 -22 10 -34 10c-4 8 -4 18 -2 30z',
  'M-32 -2a32 34 0 0 1 64 0c-8 -14 -18 -18 -32 -18s-24 4 -32 18zM-12 -34a13 13 0 1 1 24 0z',
] as const;

/** Two people close together, one with an arm around the other. */
export const Care: Picture = ({ random }) => {
  const middle = random.between(216, 244);
  const [left, right] = random.shuffle(['kd-near', 'kd-main', 'kd-spark'] as const);
  const faces = random.shuffle(skins);
  const styles = random.shuffle(hair);
  const heads = random.shuffle(['kd-main', 'kd-light'] as const);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle className="kd-far" cx={middle} cy={random.between(136, 156)} r={random.between(116, 138)} />
      <g transform={`translate(${middle + 52} 104)`}>
        <path className={right} d={body} />
        <g transform={`rotate(${random.between(-16, -8)} 0 30)`}>
          <path className={faces[0]} d="M-12 16h24v22a12 12 0 0 1 -24 0z" />
          <ellipse className={faces[0]} rx="29" ry="32" />
          <path className={heads[0]} d={styles[0]} />
        </g>
      </g>
      <g transform={`translate(${middle - 56} ${random.between(112, 128)})`}>
        <path className={left} d={body} />
        <g transform={`rotate(${random.between(10, 18)} 0 30)`}>
          <path className={faces[1]} d="M-12 16h24v22a12 12 0 0 1 -24 0z" />
          <ellipse className={faces[1]} rx="29" ry="32" />
          <path className={heads[1]} d={styles[1]} />
        </g>
      </g>
      <path
        className={`kd-line-${right?.slice(3)}`}
        d={`M${middle + 60} 196C${middle + 10} 226 ${middle - 50} 226 ${middle - 104} 196`}
        strokeWidth="30"
      />
      <circle className={faces[0]} cx={middle - 106} cy="194" r="16" />
      {[
        { scale: 0.8, x: 0, y: 46 },
        { scale: 0.46, x: 40, y: 34 },
        { scale: 0.34, x: -34, y: 58 },
      ].map(({ scale, x, y }, index) => (
        <g
          key={scale}
          transform={`translate(${middle - 4 + x + random.between(-8, 8)} ${y + random.between(-4, 6)}) rotate(${random.between(-16, 16)}) scale(${scale})`}
        >
          <path className={index === 1 ? 'kd-light' : 'kd-spark'} d={heart} />
        </g>
      ))}
    </>
  );
};
