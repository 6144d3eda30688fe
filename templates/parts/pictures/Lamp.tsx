import type { Random } from '../randomFrom.ts';
import type { Picture } from './Picture.ts';

type PendantProps = { x: number; drop: number; shade: string; shape: number; size: number };

/** A hanging lamp and the light under it. */
function Pendant({ x, drop, shade, shape, size }: PendantProps) {
  const paths = [
    'M-44 0A44 44 0 0 1 44 0z',
    'M-18 -44h36l28 44h-92z',
    'M-12 -46c0 22 -34 26 -42 46h108c-8 -20 -42 -24 -42 -46z',
  ];
  return (
    <g transform={`translate(${x} ${drop}) scale(${size})`}>
      <path className="kd-line-main" d="M0 -40V-260" strokeWidth="4" />
      <circle className="kd-light" cy="4" r="13" />
      <path className={shade} d={paths[shape]} />
    </g>
  );
}

function Cone({ x, drop }: { x: number; drop: number }) {
  return (
    <path
      className="kd-glow"
      d={`M${x - 40} ${drop}h80l${(200 - drop) * 0.62} ${200 - drop}h${-80 - (200 - drop) * 1.24}z`}
    />
  );
}

function openBook(random: Random, x: number) {
  return (
    <g transform={`translate(${x} 196) rotate(${random.between(-2, 2)})`}>
      <path className="kd-main" d="M-66 4h132v-8h-132z" />
      <path
        className="kd-light"
        d="M0 -4C-14 -18 -40 -20 -62 -14V-2C-40 -8 -14 -6 0 4C14 -6 40 -8 62 -2V-14C40 -20 14 -18 0 -4z"
      />
    </g>
  );
}

/** Lamps over a table with an open book: someone is about to find something out. */
export const Lamp: Picture = ({ random }) => {
  const count = random.whole(1, 3);
  const shape = random.whole(0, 2);
  const shades = random.shuffle(['kd-spark', 'kd-near', 'kd-spark']);
  const lamps = Array.from({ length: count }, (_, index) => ({
    x: count === 1 ? random.between(220, 280) : 400 - (index + 0.6) * (330 / count),
    drop: random.between(70, 112),
    shade: shades[index] ?? 'kd-spark',
  }));
  const first = lamps[count > 1 ? 1 : 0] ?? { x: 250, drop: 90, shade: 'kd-spark' };
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle className="kd-far" cx={first.x} cy={first.drop + 10} r={random.between(96, 120)} />
      {lamps.map(({ x, drop }) => (
        <Cone key={x} x={x} drop={drop} />
      ))}
      {lamps.map((lamp) => (
        <Pendant key={lamp.x} {...lamp} shape={shape} size={random.between(0.94, 1.1)} />
      ))}
      <rect className="kd-near" y="200" width="400" height="40" />
      {openBook(random, first.x)}
      {count < 3 ? (
        <g transform={`translate(${first.x - random.between(110, 140)} 200)`}>
          <path className="kd-spark" d="M-18 -34h36v24a10 10 0 0 1 -10 10h-16a10 10 0 0 1 -10 -10z" />
          <path className="kd-line-spark" d="M18 -28h8a8 8 0 0 1 0 16h-8" strokeWidth="5" />
        </g>
      ) : null}
    </>
  );
};
