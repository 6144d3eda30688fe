import type { Random } from '../randomFrom.ts';
import { bold, type Picture } from './Picture.ts';

type BlockProps = { random: Random; x: number; y: number; fill: string };

/** A toy block of 52 with something on it. */
function Block({ random, x, y, fill }: BlockProps) {
  const mark = random.whole(0, 4);
  const ink = fill === 'kd-spark' ? 'kd-on-spark' : 'kd-light';
  return (
    <g transform={`translate(${x} ${y}) rotate(${random.between(-3, 3)} 26 26)`}>
      <rect className={fill} width="52" height="52" rx="5" />
      {mark === 0 ? <circle className={ink} cx="26" cy="26" r="14" /> : null}
      {mark === 1 ? <path className={ink} d="M26 10l16 30h-32z" /> : null}
      {mark === 2 ? <path className={ink} d="M13 13h26v26h-26z" /> : null}
      {mark === 3 ? (
        <path className={ink} d="M26 9l5 11l12 1l-9 8l3 12l-11 -6l-11 6l3 -12l-9 -8l12 -1z" />
      ) : null}
      {mark === 4 ? (
        <text className={`kd-letters kd-letters--small ${ink}`} x="26" y="38" textAnchor="middle">
          {random.pick(['A', 'B', 'C', 'X', 'Z'])}
        </text>
      ) : null}
    </g>
  );
}

/** A tower of blocks, a ball and a kite. */
export const Children: Picture = ({ random }) => {
  const left = random.between(170, 210);
  const rows = random.pick([
    [3, 2, 1],
    [3, 3, 1],
    [3, 2, 2],
  ] as const);
  const kite = random.between(66, 120);
  const ball = random.between(74, 130);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle className="kd-far" cx={left + 84} cy="130" r={random.between(104, 124)} />
      <g transform={`translate(${kite} ${random.between(56, 76)}) rotate(${random.between(8, 34)})`}>
        <path className="kd-line-near" d="M0 48c-20 24 18 34 0 60s10 34 -6 56" strokeWidth="4" />
        <path className="kd-spark" d="M0 -48L34 0L0 48z" />
        <path className="kd-near" d="M0 -48L-34 0L0 48z" />
        <path className="kd-main" d="M0 84l-14 -8v16zM0 84l14 -8v16z" />
      </g>
      <rect className="kd-near" y="212" width="400" height="28" />
      {rows.flatMap((count, row) =>
        Array.from({ length: count }, (_, index) => (
          <Block
            key={`${row} ${index}`}
            random={random}
            x={left + index * 56 + row * 28 + random.between(-5, 5) - (count === rows[row - 1] ? 28 : 0)}
            y={160 - row * 54}
            fill={bold[(index + row + random.whole(0, 1)) % 3] ?? 'kd-near'}
          />
        )),
      )}
      <circle className="kd-spark" cx={ball} cy="186" r="27" />
      <path className="kd-line-light" d={`M${ball - 26} 182q26 -16 52 0M${ball} 159v54`} strokeWidth="5" />
    </>
  );
};
