import type { Random } from '../randomFrom.ts';
import type { Picture } from './Picture.ts';

/** A note with its flag; `x` and `y` are the middle of its head. */
function Note({ x, y, fill }: { x: number; y: number; fill: string }) {
  return (
    <g className={fill} transform={`translate(${x} ${y})`}>
      <ellipse rx="15" ry="11" transform="rotate(-22)" />
      <path d="M9 -6V-66h5c4 18 22 20 20 44c-3 -14 -12 -18 -20 -18V-2z" />
    </g>
  );
}

function Keys({ random }: { random: Random }) {
  const black = random.pick([
    [0, 1, 3, 4, 5, 7, 8, 10, 11, 12],
    [1, 2, 4, 5, 7, 8, 9, 11, 12],
  ]);
  return (
    <>
      <rect className="kd-light" y="178" width="400" height="62" />
      {Array.from({ length: 13 }, (_, index) => (
        <path className="kd-line-main" key={index} d={`M${(index + 1) * 30} 178V240`} strokeWidth="2" />
      ))}
      {black.map((key) => (
        <rect className="kd-main" key={key} x={key * 30 + 21} y="178" width="18" height="36" />
      ))}
    </>
  );
}

/** A record that turns, notes that fly up, sometimes a keyboard. */
export const Music: Picture = ({ random }) => {
  const keyboard = random.chance(0.5);
  const x = random.between(220, 290);
  const y = keyboard ? random.between(84, 100) : random.between(112, 140);
  const r = keyboard ? random.between(84, 96) : random.between(100, 124);
  const arm = random.between(-12, 8);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <path className="kd-far" d={`M0 ${y - 30}C120 ${y - 110} 220 ${y + 90} 400 ${y - 40}V240H0z`} />
      <circle className="kd-main" cx={x} cy={y} r={r} />
      {[0.88, 0.78, 0.68, 0.58, 0.48].map((share) => (
        <circle className="kd-line-near" key={share} cx={x} cy={y} r={r * share} strokeWidth="2" />
      ))}
      <circle className="kd-spark" cx={x} cy={y} r={r * 0.34} />
      <path
        className="kd-line-light"
        d={`M${x - r * 0.2} ${y}a${r * 0.2} ${r * 0.2} 0 0 1 ${r * 0.2} ${-r * 0.2}`}
        strokeWidth="3"
      />
      <circle className="kd-light" cx={x} cy={y} r="6" />
      <g transform={`translate(${x + r + 8} ${y - r + 18}) rotate(${arm})`}>
        <path className="kd-line-near" d={`M0 0V${r * 0.9}L-34 ${r * 1.3}`} strokeWidth="8" />
        <circle className="kd-near" r="14" />
        <circle className="kd-light" r="5" />
      </g>
      {keyboard ? <Keys random={random} /> : null}
      <Note x={random.between(96, 120)} y={random.between(96, 130)} fill="kd-spark" />
      <Note x={random.between(44, 70)} y={random.between(170, 200)} fill={keyboard ? 'kd-near' : 'kd-main'} />
    </>
  );
};
