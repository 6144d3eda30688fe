import type { Picture } from './Picture.ts';

export const Children: Picture = ({ random }) => (
  <>
    <rect className="kd-tint" width="400" height="240" />
    <circle className="kd-accent" cx={random.between(80, 320)} cy={random.between(70, 170)} r={random.between(40, 80)} />
    <rect className="kd-primary" y={random.between(140, 190)} width="400" height="100" />
  </>
);
