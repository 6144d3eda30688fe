import { Badges } from './Badges.tsx';
import type { BadgeView } from './Badge.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import { RoomPlan } from './RoomPlan.tsx';

export type RoomCardProps = {
  name: string;
  href: string;
  summary?: string;
  /** Number of people; draws that many chairs. */
  capacity: number;
  /** e.g. `tot 24 personen` */
  capacityLabel: string;
  /** e.g. `LocHal` */
  branch: string;
  equipment?: string[];
  badges?: BadgeView[];
  headingLevel?: HeadingLevel;
};

/** One room with a drawn plan of its chairs. */
export function RoomCard(props: RoomCardProps) {
  const { name, href, summary, capacity, capacityLabel, branch, equipment, badges, headingLevel = 3 } = props;
  return (
    <article className="kc-card kc-card--room">
      <div className="kc-card__picture">
        <RoomPlan capacity={capacity} seed={name} />
      </div>
      <div className="kc-card__body">
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {name}
          </a>
        </Heading>
        <p className="kc-card__meta">{`${branch} · ${capacityLabel}`}</p>
        {summary ? <p className="kc-card__summary">{summary}</p> : null}
        {equipment?.length ? <p className="kc-card__meta">{equipment.join(', ')}</p> : null}
        <Badges badges={badges} />
      </div>
    </article>
  );
}
