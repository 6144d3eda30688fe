import type { Random } from '../randomFrom.ts';
import type { Picture } from './Picture.ts';

type HandProps = { random: Random; x: number; top: number; fill: string; sleeve: string; left: boolean };

/** A raised hand; `top` is where the palm begins. */
function Hand({ random, x, top, fill, sleeve, left }: HandProps) {
  const lengths = [30, 40, 38, 28].map((length) => length + random.between(-3, 5));
  return (
    <g transform={`translate(${x} ${top}) rotate(${random.between(-9, 9)}) scale(${left ? 1 : -1} 1)`}>
      <g className={fill}>
        <rect x="-17" y="10" width="34" height="190" rx="14" />
        <rect x="-25" y="-14" width="50" height="58" rx="20" />
        {lengths.map((length, index) => (
          <rect key={index} x={-25 + index * 12.8} y={-length} width="11.4" height={length + 26} rx="5.7" />
        ))}
      </g>
      <path className={fill.replace('kd-', 'kd-line-')} d="M-17 34L-41 2" strokeWidth="13" />
      <path className={sleeve} d="M-27 96h54v140h-54z" />
      <path className="kd-line-light" d="M-27 106h54" strokeWidth="4" />
    </g>
  );
}

/** Hands in the air: who joins in? */
export const Hands: Picture = ({ random }) => {
  const fills = random.shuffle(['kd-near', 'kd-main', 'kd-spark', 'kd-light', 'kd-near']);
  const sleeves = random.shuffle(['kd-main', 'kd-spark', 'kd-near', 'kd-main', 'kd-spark']);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <path
        className="kd-far"
        d={`M0 240V${random.between(120, 160)}C120 ${random.between(60, 110)} 260 ${random.between(60, 110)} 400 ${random.between(110, 150)}V240z`}
      />
      {fills.map((fill, index) => {
        const sleeve = sleeves[index] === fill ? 'kd-light' : (sleeves[index] ?? 'kd-main');
        return (
          <Hand
            key={index}
            random={random}
            x={44 + index * 80 + random.between(-10, 10)}
            top={index === 0 ? random.between(140, 160) : random.between(72, 128)}
            fill={fill}
            sleeve={sleeve}
            left={random.chance(0.5)}
          />
        );
      })}
    </>
  );
};
