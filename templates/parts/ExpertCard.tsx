import { Avatar } from './Avatar.tsx';
import { Badges } from './Badges.tsx';
import type { BadgeView } from './Badge.tsx';
import type { ExpertView } from './ExpertView.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';

export type ExpertCardProps = Pick<ExpertView, 'name' | 'href' | 'about'> & {
  badges: BadgeView[];
  headingLevel?: HeadingLevel;
};

/** One person who likes to be asked, and about what. */
export function ExpertCard({ name, href, about, badges, headingLevel = 3 }: ExpertCardProps) {
  return (
    <article className="kc-card">
      <div className="kc-card__body">
        <Avatar name={name} size="large" />
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {name}
          </a>
        </Heading>
        {about ? <p className="kc-card__summary">{about}</p> : null}
        <Badges badges={badges} />
      </div>
    </article>
  );
}
