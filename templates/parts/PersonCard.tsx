import type { ReactNode } from 'react';
import { Avatar } from './Avatar.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';

export type PersonCardProps = {
  name: string;
  href: string;
  /** Such as the library the person is of. */
  meta?: string;
  about?: string;
  headingLevel?: HeadingLevel;
  /** What the person is about: badges, themes. */
  children?: ReactNode;
};

/** One person who likes to be asked. */
export function PersonCard({ name, href, meta, about, headingLevel = 3, children }: PersonCardProps) {
  return (
    <article className="kc-card">
      <div className="kc-card__body">
        <Avatar name={name} size="large" />
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {name}
          </a>
        </Heading>
        {meta ? <p className="kc-card__meta">{meta}</p> : null}
        {about ? <p className="kc-card__summary">{about}</p> : null}
        {children}
      </div>
    </article>
  );
}
