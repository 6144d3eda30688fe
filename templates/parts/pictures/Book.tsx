import type { Random } from '../randomFrom.ts';
import { bold, type Picture } from './Picture.ts';

type SpineProps = { random: Random; x: number; width: number; height: number; fill: string; lean?: number };

function Spine({ random, x, width, height, fill, lean = 0 }: SpineProps) {
  const mark = random.whole(0, 3);
  const line = fill === 'kd-spark' ? 'kd-line-main' : 'kd-line-light';
  return (
    <g transform={`translate(${x} 196) rotate(${lean})`}>
      <rect className={fill} y={-height} width={width} height={height} rx="2" />
      {mark === 0 ? (
        <path className={line} d={`M0 ${14 - height}h${width}m0 7h${-width}`} strokeWidth="3" />
      ) : null}
      {mark === 1 ? (
        <path className={line} d={`M${width / 2} ${24 - height}v${height * 0.4}`} strokeWidth="5" />
      ) : null}
      {mark === 2 ? (
        <path className={line} d={`M0 -16h${width}M0 ${16 - height}h${width}`} strokeWidth="6" />
      ) : null}
      {mark === 3 ? (
        <circle className={line.replace('-line', '')} cx={width / 2} cy={-height / 2} r={width / 5} />
      ) : null}
    </g>
  );
}

function Plant({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 196)`}>
      <path
        className="kd-near"
        d="M0 -34C-6 -70 -30 -84 -34 -108C-6 -96 2 -70 0 -34C2 -80 14 -104 34 -122C38 -92 20 -66 0 -34C14 -58 34 -70 52 -72C46 -50 24 -38 0 -34z"
      />
      <path className="kd-spark" d="M-24 -40h48l-7 40h-34z" />
    </g>
  );
}

/** A shelf with books and a plant. */
export const Book: Picture = ({ random }) => {
  const widths = Array.from({ length: 12 }, () => random.whole(17, 34));
  const gapAt = random.whole(5, 8);
  const gap = 96;
  const start = random.between(-20, 4);
  const left = (index: number) =>
    start + widths.slice(0, index).reduce((sum, each) => sum + each + 2, 0) + (index >= gapAt ? gap : 0);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle
        className="kd-far"
        cx={left(gapAt) - gap / 2}
        cy={random.between(90, 120)}
        r={random.between(80, 104)}
      />
      {widths.map((width, index) => (
        <Spine
          key={index}
          random={random}
          x={index === gapAt - 1 ? left(index) + 6 : left(index)}
          width={width}
          height={random.whole(92, 158)}
          fill={bold[(index + random.whole(0, 1)) % 3] ?? 'kd-near'}
          lean={index === gapAt ? -8 : 0}
        />
      ))}
      <Plant x={left(gapAt) - gap / 2 - 6} />
      <rect className="kd-main" y="196" width="400" height="12" />
      <rect className="kd-far" y="208" width="400" height="32" />
    </>
  );
};
