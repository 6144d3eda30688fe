import type { Random } from '../randomFrom.ts';
import type { Picture } from './Picture.ts';
import { Windows } from './Windows.tsx';

type Gable = 'point' | 'steps' | 'bell' | 'flat';
type FacadeProps = { random: Random; x: number; width: number; top: number; fill: string; gable: Gable };

/** Outline of a front: its gable above the cornice at `top`. */
function outline({ x, width, top, gable }: Omit<FacadeProps, 'random' | 'fill'>): string {
  const half = width / 2;
  const base = `V240H${x}z`;
  if (gable === 'point') return `M${x} ${top}l${half} ${-half * 0.9}l${half} ${half * 0.9}${base}`;
  if (gable === 'flat') return `M${x - 3} ${top - 8}h${width + 6}v8h-3${base}`;
  if (gable === 'bell') {
    return `M${x} ${top}c${half * 0.5} 0 ${half * 0.3} ${-half * 0.8} ${half} ${-half * 0.9}c${half * 0.7} ${half * 0.1} ${half * 0.5} ${half * 0.9} ${half} ${half * 0.9}${base}`;
  }
  const step = width / 7;
  return `M${x} ${top}v${-step}h${step}v${-step}h${step}v${-step}h${step}v${-step}h${step}v${step}h${step}v${step}h${step}v${step}h${step}v${step}${base}`;
}

function Facade({ random, x, width, top, fill, gable }: FacadeProps) {
  const columns = width > 62 ? 3 : 2;
  const size = [13, 20] as const;
  const gap = [(width - columns * 13) / (columns + 1), 14] as const;
  const rows = Math.max(1, Math.floor((196 - top) / 34));
  const door = x + gap[0] + (columns - 1) * (13 + gap[0]) - 3;
  return (
    <>
      <path className={fill} d={outline({ x, width, top, gable })} />
      {gable === 'flat' ? null : <circle className="kd-light" cx={x + width / 2} cy={top - 6} r="5" />}
      <Windows
        random={random}
        x={x + gap[0]}
        y={top + 12}
        columns={columns}
        rows={rows}
        size={size}
        gap={gap}
      />
      <path className="kd-light" d={`M${door} 240v-26a9.5 9.5 0 0 1 19 0v26z`} />
    </>
  );
}

/** A street of gables. */
export const House: Picture = ({ random }) => {
  const widths = Array.from({ length: 7 }, () => random.whole(50, 78));
  const gables = random.shuffle<Gable>(['point', 'steps', 'bell', 'flat', 'point', 'bell', 'steps']);
  const fills = random.shuffle(['kd-near', 'kd-main', 'kd-near', 'kd-main', 'kd-far', 'kd-near', 'kd-main']);
  const start = random.between(-40, -4);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle
        className="kd-spark"
        cx={random.between(150, 360)}
        cy={random.between(36, 60)}
        r={random.between(24, 40)}
      />
      {widths.map((width, index) => (
        <Facade
          key={index}
          random={random}
          x={start + widths.slice(0, index).reduce((sum, each) => sum + each, 0)}
          width={width}
          top={random.whole(84, 128)}
          fill={fills[index] ?? 'kd-near'}
          gable={gables[index] ?? 'point'}
        />
      ))}
      <rect className="kd-far" y="234" width="400" height="6" />
    </>
  );
};
