import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';
import type { LinkView } from './PageView.ts';

export type SectionProps = {
  title: string;
  /** Unique on the page; also makes the section linkable. */
  id: string;
  intro?: string;
  all?: LinkView;
  level?: 2 | 3;
  /** `tint` gives it a coloured ground over the full width. */
  tone?: 'plain' | 'tint';
  children: ReactNode;
};

/** A part of a page with a heading, and a link to all of it where there is more. */
export function Section({ title, id, intro, all, level = 2, tone = 'plain', children }: SectionProps) {
  return (
    <section className={`kc-section kc-section--${tone}`} aria-labelledby={id}>
      <div className="kc-section__head">
        <Heading level={level} id={id}>
          {title}
        </Heading>
        {all ? (
          <a className="nl-link kc-section__all" href={all.href}>
            {all.label}
          </a>
        ) : null}
        {intro ? <p className="kc-section__intro">{intro}</p> : null}
      </div>
      {children}
    </section>
  );
}
