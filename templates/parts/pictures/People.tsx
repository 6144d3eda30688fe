import type { Random } from '../randomFrom.ts';
import type { Picture } from './Picture.ts';

const hair = [
  'M-25 -4a25 26 0 0 1 50 0c-10 -12 -34 -14 -50 0z',
  'M-26 22V-2a26 27 0 0 1 52 0v24h-9V-4c-14 0 -24 -4 -28 -10c-2 6 -4 8 -6 10v26z',
  'M-24 -8a14 14 0 0 1 14 -20a15 15 0 0 1 24 2a14 14 0 0 1 11 20c-14 -8 -34 -10 -49 -2z',
  'M-28 24c-6 -40 4 -54 28 -54s34 14 28 54h-8c2 -22 -2 -30 -20 -32c-18 2 -22 10 -20 32z',
] as const;

type PersonProps = { random: Random; x: number; top: number; body: string; skin: string; scale: number };

/** Head and shoulders; `top` is the middle of the face. */
function Person({ random, x, top, body, skin, scale }: PersonProps) {
  return (
    <g transform={`translate(${x} ${top}) scale(${scale})`}>
      <path className={body} d="M-58 240V92a52 52 0 0 1 52 -52h12a52 52 0 0 1 52 52V240z" />
      <path className={skin} d="M-11 14h22v30a11 11 0 0 1 -22 0z" />
      <ellipse className={skin} rx="24" ry="27" />
      <path className={random.pick(['kd-main', 'kd-main', 'kd-spark'])} d={hair[random.whole(0, 3)]} />
      {random.chance(0.3) ? (
        <path className="kd-line-light" d="M-38 112h76M-44 128h88" strokeWidth="5" />
      ) : null}
    </g>
  );
}

/** People side by side, with something to say. */
export const People: Picture = ({ random }) => {
  const bodies = random.shuffle(['kd-near', 'kd-spark', 'kd-main', 'kd-light']);
  const places = random.shuffle([0, 1, 2, 3]);
  const bubble = random.between(190, 320);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle className="kd-far" cx={random.between(150, 300)} cy="170" r={random.between(120, 150)} />
      <g transform={`translate(${bubble} ${random.between(28, 40)})`}>
        <path
          className="kd-light"
          d="M-44 -20h88a10 10 0 0 1 10 10v22a10 10 0 0 1 -10 10h-60l-16 16v-16h-12a10 10 0 0 1 -10 -10v-22a10 10 0 0 1 10 -10z"
        />
        <path className="kd-line-main" d="M-34 -6h68M-34 8h40" strokeWidth="5" />
      </g>
      {places.map((place, index) => (
        <Person
          key={place}
          random={random}
          x={50 + place * 100 + random.between(-8, 8)}
          top={place === 0 ? random.between(136, 150) : random.between(104, 134)}
          body={bodies[index] ?? 'kd-near'}
          skin={random.pick(['kd-skin-one', 'kd-skin-two', 'kd-skin-three'])}
          scale={random.between(0.86, 1.02)}
        />
      ))}
    </>
  );
};
