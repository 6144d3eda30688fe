import type { ReactNode } from 'react';
import { Avatar } from './Avatar.tsx';
import { Badge } from './Badge.tsx';

export type PersonView = {
  id: string;
  name: string;
  /** e.g. `Gespreksleider` */
  role?: string;
  /** What the person tells, e.g. `Brengt mee: …`. */
  lines?: string[];
  /** Buttons for who may change something. */
  actions?: ReactNode;
  /** What something is about instead of a person: no initials beside it. */
  isThing?: boolean;
};
export type PeopleListProps = { people: PersonView[]; label: string; look?: 'plain' | 'wide' };

/** People by name, or things that they did. */
export function PeopleList({ people, label, look = 'plain' }: PeopleListProps) {
  return (
    <ul className={look === 'wide' ? 'kc-people kc-people--wide' : 'kc-people'} aria-label={label}>
      {people.map((person) => (
        <li
          key={person.id}
          className={person.isThing ? 'kc-people__person kc-people__person--thing' : 'kc-people__person'}
        >
          {person.isThing ? null : <Avatar name={person.name} />}
          <div className="kc-people__words">
            <span className="kc-people__name">
              {person.name}
              {person.role ? <Badge label={person.role} tone="strong" /> : null}
            </span>
            {person.lines?.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
          {person.actions ? <div className="kc-people__more">{person.actions}</div> : null}
        </li>
      ))}
    </ul>
  );
}
