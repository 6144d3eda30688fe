import type { Picture } from './Picture.ts';

const corners = ['M0 0h60l-60 60z', 'M0 0h60v60z', 'M60 0v60h-60z', 'M0 0v60h60z'] as const;

/** A quilt in the making, with thread and needle. */
export const Craft: Picture = ({ random }) => {
  const fills = ['kd-near', 'kd-main', 'kd-spark', 'kd-light', 'kd-far'] as const;
  const spool = random.between(250, 320);
  const down = random.between(120, 150);
  return (
    <>
      <rect className="kd-ground" width="400" height="240" />
      {Array.from({ length: 28 }, (_, index) => (
        <g key={index} transform={`translate(${(index % 7) * 60 - 10} ${Math.floor(index / 7) * 60})`}>
          <rect className={random.pick(['kd-ground', 'kd-far', 'kd-far'])} width="60" height="60" />
          <path className={random.pick(fills)} d={random.pick(corners)} />
        </g>
      ))}
      <circle className="kd-ground" cx={spool} cy={down - 4} r="82" />
      <g transform={`translate(${spool} ${down})`}>
        <path className="kd-line-main" d="M-30 14C-90 30 -110 70 -160 52S-190 -10 -210 -20" strokeWidth="4" />
        <rect className="kd-main" x="-34" y="-52" width="68" height="14" rx="5" />
        <rect className="kd-main" x="-34" y="36" width="68" height="14" rx="5" />
        <rect className="kd-spark" x="-27" y="-38" width="54" height="74" rx="4" />
        <path
          className="kd-line-main"
          d="M-27 -24l54 -8M-27 -8l54 -8M-27 8l54 -8M-27 24l54 -8"
          strokeWidth="3"
        />
        <path className="kd-line-main" d="M44 40L66 -56" strokeWidth="5" />
        <circle className="kd-line-main" cx="66.5" cy="-60" r="5" strokeWidth="3" />
      </g>
    </>
  );
};
