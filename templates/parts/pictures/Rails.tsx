import type { Picture } from './Picture.ts';

type TrackProps = { vanish: number; horizon: number; foot: number };

/** One track that runs from the foot of the picture to the vanishing point. */
function Track({ vanish, horizon, foot }: TrackProps) {
  const depth = 240 - horizon;
  const sleepers = Array.from({ length: 9 }, (_, index) => ((index + 1) / 9) ** 2);
  return (
    <>
      {sleepers.map((near) => {
        const middle = vanish + (foot - vanish) * near;
        const half = 66 * near;
        return (
          <path
            className="kd-line-far"
            key={near}
            d={`M${middle - half} ${horizon + depth * near}h${half * 2}`}
            strokeWidth={1 + 9 * near}
          />
        );
      })}
      <path
        className="kd-light"
        d={`M${vanish} ${horizon}L${foot - 46} 240h9zM${vanish} ${horizon}L${foot + 37} 240h9z`}
      />
    </>
  );
}

/** Tracks towards the sun, with a signal that says go. */
export const Rails: Picture = ({ random }) => {
  const horizon = random.between(98, 120);
  const vanish = random.between(200, 280);
  const post = random.between(318, 352);
  const feet = random.pick([[-60, 250], [120, 420], [20, 230, 440], [180]] as const);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      <circle
        className="kd-spark"
        cx={vanish + random.between(-24, 24)}
        cy={horizon - random.between(0, 16)}
        r={random.between(44, 64)}
      />
      <path
        className="kd-far"
        d={`M0 ${horizon - 20}C90 ${horizon - random.between(30, 60)} 150 ${horizon} 230 ${horizon - 12}S360 ${horizon - random.between(20, 50)} 400 ${horizon - 16}V${horizon + 4}H0z`}
      />
      <rect className="kd-main" y={horizon} width="400" height={240 - horizon} />
      {feet.map((foot) => (
        <Track key={foot} vanish={vanish} horizon={horizon} foot={foot} />
      ))}
      <path className="kd-line-near" d={`M${post} ${horizon + 46}V${horizon - 30}`} strokeWidth="7" />
      <rect className="kd-near" x={post - 15} y={horizon - 84} width="30" height="62" rx="15" />
      <circle className="kd-far" cx={post} cy={horizon - 67} r="8" />
      <circle className="kd-spark" cx={post} cy={horizon - 40} r="8" />
    </>
  );
};
