import type { LibraryStyle } from '../styles/libraryTokens.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';
import { LibraryBanner } from './LibraryBanner.tsx';

export type LibraryCardProps = {
  name: string;
  href: string;
  summary?: string;
  /** The library's own style; its banner is drawn with it. */
  style: LibraryStyle;
  logo?: string;
  /** e.g. `4 activiteiten deze maand` */
  upcoming?: string;
  headingLevel?: HeadingLevel;
};

/** One library of the network, under a banner in its own colours and pattern. */
export function LibraryCard({
  name,
  href,
  summary,
  style,
  logo,
  upcoming,
  headingLevel = 3,
}: LibraryCardProps) {
  return (
    <article className={`kc-card kc-card--library kc-card--${style.shape}`}>
      <div className="kc-card__picture">
        <LibraryBanner style={style} />
        {logo ? <img className="kc-card__logo" src={logo} alt="" /> : null}
      </div>
      <div className="kc-card__body">
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {name}
          </a>
        </Heading>
        {summary ? <p className="kc-card__summary">{summary}</p> : null}
        {upcoming ? <p className="kc-card__meta">{upcoming}</p> : null}
      </div>
    </article>
  );
}
