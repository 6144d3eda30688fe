import type { Picture } from './Picture.ts';

/** Arches one behind the other, with an old mill at the end of them. */
export const History: Picture = ({ random }) => {
  const middle = random.between(210, 256);
  const depth = random.whole(3, 4);
  const fills = random.chance(0.5)
    ? ['kd-main', 'kd-near', 'kd-far', 'kd-near']
    : ['kd-near', 'kd-main', 'kd-far', 'kd-main'];
  const arch = (half: number, top: number) =>
    `M${middle - half} 240V${top + half}a${half} ${half} 0 0 1 ${half * 2} 0V240z`;
  const inner = 150 - depth * 20;
  const turn = random.between(8, 82);
  return (
    <>
      <rect className={fills[0]} width="400" height="240" />
      {Array.from({ length: 7 }, (_, row) => (
        <path
          className="kd-line-far"
          key={row}
          strokeWidth="2"
          d={`M0 ${row * 36 + 18}H400${Array.from({ length: 6 }, (_, index) => `M${index * 80 + (row % 2) * 40} ${row * 36 - 18}v36`).join('')}`}
        />
      ))}
      {Array.from({ length: depth }, (_, index) => (
        <path
          className={fills[index + 1] ?? 'kd-near'}
          key={index}
          d={arch(150 - index * 20, 16 + index * 18)}
        />
      ))}
      <path className="kd-ground" d={arch(inner, 16 + depth * 18)} />
      <circle
        className="kd-spark"
        cx={middle + random.between(-30, 30)}
        cy={random.between(124, 150)}
        r={random.between(20, 30)}
      />
      <path className="kd-far" d={`M${middle - inner} 240v-22q${inner} -34 ${inner * 2} 0v22z`} />
      <path className="kd-main" d={`M${middle - 15} 212l6 -50h18l6 50z`} />
      <g transform={`translate(${middle} 164) rotate(${turn})`}>
        <path className="kd-line-main" d="M0 -44V44M-44 0H44" strokeWidth="4" />
        <path className="kd-light" d="M2 -44h9v34h-9zM-2 44h-9v-34h9zM44 2v9h-34v-9zM-44 -2v-9h34v9z" />
      </g>
    </>
  );
};
