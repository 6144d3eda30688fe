import { randomFrom } from './randomFrom.ts';

type Place = { x: number; y: number };

/** Chairs in rows, for a talk. */
function inRows(chairs: number): Place[] {
  const perRow = Math.min(12, Math.ceil(Math.sqrt(chairs * 2.4)));
  const rows = Math.ceil(chairs / perRow);
  return Array.from({ length: chairs }, (_, index) => ({
    x: 200 + ((index % perRow) - (perRow - 1) / 2) * Math.min(30, 270 / perRow),
    y: 98 + Math.floor(index / perRow) * Math.min(30, 104 / rows),
  }));
}

/** Chairs around a long table, for a small group. */
function aroundTable(chairs: number): Place[] {
  const perSide = Math.ceil(chairs / 2);
  return Array.from({ length: chairs }, (_, index) => ({
    x: 200 + ((index % perSide) - (perSide - 1) / 2) * 34,
    y: index < perSide ? 82 : 158,
  }));
}

/** A room seen from above with as many chairs as it has seats (at most 60 are drawn). */
export function RoomPlan({ capacity, seed }: { capacity: number; seed: string }) {
  const random = randomFrom(seed);
  const chairs = Math.max(1, Math.min(60, Math.round(capacity)));
  const small = chairs <= 14;
  const table = Math.ceil(chairs / 2) * 34;
  return (
    <svg
      className="kc-drawing"
      viewBox="0 0 400 240"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="kd-far" width="400" height="240" />
      <rect className="kd-light" x="36" y="28" width="328" height="184" />
      <path className="kd-line-main" d="M36 28h328v184H36z" strokeWidth="6" />
      <path className="kd-line-light" d={`M${random.pick([70, 290])} 212h40`} strokeWidth="8" />
      {small ? (
        <rect className="kd-main" x={200 - table / 2} y="98" width={table} height="44" rx="8" />
      ) : (
        <path className="kd-line-spark" d="M140 50h120" strokeWidth="12" />
      )}
      {(small ? aroundTable(chairs) : inRows(chairs)).map(({ x, y }) => (
        <rect
          className={random.chance(0.18) ? 'kd-spark' : 'kd-near'}
          key={`${x} ${y}`}
          x={Math.round(x - 9)}
          y={Math.round(y - 9)}
          width="18"
          height="18"
          rx="6"
        />
      ))}
    </svg>
  );
}
