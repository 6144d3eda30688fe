import { randomFrom } from './randomFrom.ts';

/** A room seen from above with as many chairs as it has seats (at most 60 are drawn). */
export function RoomPlan({ capacity, seed }: { capacity: number; seed: string }) {
  const random = randomFrom(seed);
  const chairs = Math.max(1, Math.min(60, Math.round(capacity)));
  const perRow = Math.ceil(Math.sqrt(chairs * 2));
  const door = random.pick([60, 300]);
  return (
    <svg className="kc-drawing" viewBox="0 0 400 240" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <rect className="kd-tint" width="400" height="240" />
      <rect className="kd-paper" x="40" y="28" width="320" height="184" />
      <rect className="kd-tint" x={door} y="208" width="44" height="8" />
      {Array.from({ length: chairs }, (_, index) => (
        <circle
          className="kd-primary"
          key={index}
          cx={200 + ((index % perRow) - (perRow - 1) / 2) * (270 / perRow)}
          cy={72 + Math.floor(index / perRow) * (130 / Math.ceil(chairs / perRow))}
          r={Math.min(9, 90 / perRow)}
        />
      ))}
    </svg>
  );
}
