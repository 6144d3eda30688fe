/** A date already split into words in the visitor's language and the branch's time zone. */
export type DateParts = {
  /** e.g. `do` */
  weekday: string;
  /** e.g. `26` */
  day: string;
  /** e.g. `nov` */
  month: string;
  /** Only when it is not this year. */
  year?: string;
  /** e.g. `19:30–21:30`; empty when it is about the day alone. */
  time: string;
  /** Machine-readable: ISO 8601 with offset, or a date. */
  iso: string;
};
export type DateBadgeProps = { date: DateParts; size?: 'small' | 'large' };

/** A date you see at a glance, like a leaf of a tear-off calendar; the time stands under it. */
export function DateBadge({ date, size = 'small' }: DateBadgeProps) {
  return (
    <time className={`kc-date kc-date--${size}`} dateTime={date.iso}>
      <span className="kc-date__leaf">
        <span className="kc-date__weekday">{`${date.weekday} `}</span>
        <span className="kc-date__day">{`${date.day} `}</span>
        <span className="kc-date__month">{`${date.month} `}</span>
        {date.year ? <span className="kc-date__year">{`${date.year} `}</span> : null}
      </span>
      {date.time ? <span className="kc-date__time">{date.time}</span> : null}
    </time>
  );
}
