import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

export type HeroProps = {
  title: string;
  lead?: string;
  /** A few words above the title, e.g. the kind of thing. */
  kicker?: string;
  /** `home` is big and carries the library's pattern; `page` opens any other page. */
  look?: 'home' | 'page';
  /** Stands beside the text on wide screens: a Drawing, a DateBadge, a Cover. */
  aside?: ReactNode;
  /** Under the lead: buttons, badges, themes. */
  children?: ReactNode;
};

/** Characters from which a home's title is a sentence or two, and is set smaller. */
const longTitle = 60;

/** The top of a page with its only h1. */
export function Hero({ title, lead, kicker, look = 'page', aside, children }: HeroProps) {
  const size = look === 'home' && title.length > longTitle ? ' kc-hero--sentence' : '';
  return (
    <div className={`kc-hero kc-hero--${look}${size}`}>
      <div className="kc-hero__inner">
        <div className="kc-hero__text">
          {kicker ? <p className="kc-hero__kicker">{kicker}</p> : null}
          <Heading level={1}>{title}</Heading>
          {lead ? <p className="nl-paragraph nl-paragraph--lead">{lead}</p> : null}
          {children ? <div className="kc-hero__more">{children}</div> : null}
        </div>
        {aside ? <div className="kc-hero__aside">{aside}</div> : null}
      </div>
    </div>
  );
}
