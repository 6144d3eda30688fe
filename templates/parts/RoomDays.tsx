export type RoomDay = {
  /** Date for machines. */
  iso: string;
  /** e.g. `donderdag 26 november` */
  label: string;
  /** In place of the times, on a day that it is closed. */
  closed?: string;
  /** Times in words, e.g. `10:00–12:00 en 14:00–17:00`. */
  free: string;
  taken: string;
  /** Shares (0 to 1) of the hours shown. */
  bars: { kind: 'free' | 'taken'; from: number; until: number }[];
};
export type RoomDaysProps = {
  caption: string;
  heads: { day: string; free: string; taken: string };
  ticks: { label: string; at: number }[];
  days: RoomDay[];
};

/** When a room is free and when it is taken, day by day: in words, and drawn as a bar of hours. */
export function RoomDays({ caption, heads, ticks, days }: RoomDaysProps) {
  return (
    <table className="kc-room-days" role="table">
      <caption className="kc-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.day}</th>
          <td className="kc-room-days__hours" aria-hidden="true">
            <svg viewBox="0 0 480 20" focusable="false">
              {ticks.map((tick) => (
                <text key={tick.label} x={tick.at * 480} y="15" textAnchor="middle">
                  {tick.label}
                </text>
              ))}
            </svg>
          </td>
          <th scope="col">{heads.free}</th>
          <th scope="col">{heads.taken}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.iso} role="row" className={day.closed ? 'kc-room-days__closed' : undefined}>
            <th scope="row" role="rowheader">
              <time dateTime={day.iso}>{day.label}</time>
            </th>
            <td className="kc-room-days__hours" aria-hidden="true">
              <svg viewBox="0 0 480 28" focusable="false">
                <rect className="kc-room-days__ground" width="480" height="28" />
                {day.bars.map((bar) => (
                  <rect
                    key={`${bar.kind}${bar.from}`}
                    className={`kc-room-days__${bar.kind}`}
                    x={bar.from * 480}
                    width={Math.max(0, bar.until - bar.from) * 480}
                    height="28"
                  />
                ))}
                {ticks.map((tick) => (
                  <rect
                    key={tick.label}
                    className="kc-room-days__tick"
                    x={tick.at * 480}
                    width="1"
                    height="28"
                  />
                ))}
              </svg>
            </td>
            {day.closed ? (
              <td role="cell" colSpan={2}>
                {day.closed}
              </td>
            ) : (
              <>
                <td role="cell" data-label={heads.free}>
                  {day.free}
                </td>
                <td role="cell" data-label={heads.taken}>
                  {day.taken}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
