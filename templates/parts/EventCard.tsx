import { Badges } from './Badges.tsx';
import type { BadgeView } from './Badge.tsx';
import { DateBadge, type DateParts } from './DateBadge.tsx';
import { Drawing } from './Drawing.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import type { Motif } from './motifs.ts';

export type EventCardProps = {
  title: string;
  href: string;
  summary?: string;
  motif: Motif;
  /** Anything that stays the same for this thing, such as its slug. */
  seed: string;
  date: DateParts;
  /** Where, e.g. `Bibliotheek LocHal, Glazen Zaal`. */
  place?: string;
  /** Library's name where cards of several libraries stand together. */
  library?: string;
  seats?: { label: string; full: boolean };
  badges?: BadgeView[];
  /** Struck out: cancelled or postponed; say so in a badge too. */
  off?: boolean;
  headingLevel?: HeadingLevel;
};

/** One activity: when, what, where, and whether there is room. */
export function EventCard(props: EventCardProps) {
  const {
    title,
    href,
    summary,
    motif,
    seed,
    date,
    place,
    library,
    seats,
    badges,
    off,
    headingLevel = 3,
  } = props;
  return (
    <article className={off ? 'kc-card kc-card--event kc-card--off' : 'kc-card kc-card--event'}>
      <div className="kc-card__picture">
        <Drawing motif={motif} seed={seed} />
      </div>
      <div className="kc-card__body">
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {title}
          </a>
        </Heading>
        <div className="kc-card__when">
          <DateBadge date={date} />
          {place || library ? (
            <p className="kc-card__meta">{[place, library].filter(Boolean).join(' · ')}</p>
          ) : null}
        </div>
        {summary ? <p className="kc-card__summary">{summary}</p> : null}
        <Badges badges={[...(badges ?? []), ...seatBadge(seats)]} />
      </div>
    </article>
  );
}

function seatBadge(seats: EventCardProps['seats']): BadgeView[] {
  return seats ? [{ label: seats.label, tone: seats.full ? 'warn' : 'good' }] : [];
}
