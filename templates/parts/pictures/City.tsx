import type { Random } from '../randomFrom.ts';
import type { Picture } from './Picture.ts';
import { Windows } from './Windows.tsx';

type BlockProps = { random: Random; x: number; width: number; top: number; fill: string };

/** A building with a flat roof, a slanted one or a mast. */
function Block({ random, x, width, top, fill }: BlockProps) {
  const roof = random.pick(['flat', 'slant', 'mast', 'round'] as const);
  const columns = Math.max(2, Math.floor(width / 17));
  const gap = (width - columns * 8) / (columns + 1);
  return (
    <>
      <rect className={fill} x={x} y={top} width={width} height={240 - top} />
      {roof === 'slant' ? <path className={fill} d={`M${x} ${top}v-20l${width} 20z`} /> : null}
      {roof === 'mast' ? (
        <path className="kd-line-near" d={`M${x + width / 2} ${top}v-34`} strokeWidth="4" />
      ) : null}
      {roof === 'round' ? (
        <path className={fill} d={`M${x} ${top}a${width / 2} ${width / 3} 0 0 1 ${width} 0z`} />
      ) : null}
      <Windows
        random={random}
        x={x + gap}
        y={top + 12}
        columns={columns}
        rows={Math.floor((222 - top) / 19)}
        size={[8, 10]}
        gap={[gap, 9]}
        lit={0.3}
      />
    </>
  );
}

/** A church tower with a clock between the flats. */
function Tower({ x, top }: { x: number; top: number }) {
  return (
    <>
      <path className="kd-main" d={`M${x - 22} 240V${top}h44V240z`} />
      <path className="kd-main" d={`M${x - 26} ${top}h52l-14 -22h-6l-6 -40l-6 40h-6z`} />
      <circle className="kd-light" cx={x} cy={top + 26} r="13" />
      <path className="kd-line-main" d={`M${x} ${top + 17}v9h7`} strokeWidth="3" />
      <path className="kd-light" d={`M${x - 6} ${top + 80}v-22a6 6 0 0 1 12 0v22z`} />
    </>
  );
}

/** The skyline of a Dutch town. */
export const City: Picture = ({ random }) => {
  const tower = random.between(210, 300);
  const far = Array.from({ length: 9 }, (_, index) => ({ x: index * 48 - 16, top: random.whole(96, 160) }));
  const near = [
    { x: -8, width: 70 },
    { x: 70, width: 54 },
    { x: 132, width: 46 },
    { x: tower + 34, width: 52 },
    { x: tower + 94, width: 62 },
  ];
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle
        className="kd-spark"
        cx={random.between(150, 360)}
        cy={random.between(50, 90)}
        r={random.between(26, 46)}
      />
      {far.map(({ x, top }) => (
        <rect className="kd-far" key={x} x={x} y={top} width="46" height={240 - top} />
      ))}
      <Tower x={tower} top={random.between(76, 96)} />
      {near.map(({ x, width }) => (
        <Block key={x} random={random} x={x} width={width} top={random.whole(128, 178)} fill="kd-near" />
      ))}
      <rect className="kd-main" y="228" width="400" height="12" />
    </>
  );
};
