import { Avatar } from './Avatar.tsx';
import { Badge, type BadgeView } from './Badge.tsx';
import { Cover, type CoverProps } from './Cover.tsx';
import { DateBadge, type DateParts } from './DateBadge.tsx';
import { Drawing } from './Drawing.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import type { Motif } from './motifs.ts';

export type SearchResultProps = {
  title: string;
  href: string;
  /** Kind of thing, in a word. */
  kind: string;
  /** What one should know before opening it: it is over, or cancelled. */
  badges?: BadgeView[];
  summary?: string;
  /** Short facts in one line: maker, place, library. */
  facts: string[];
  /** What stands before it: a date, a cover or a drawing; the first letters of its name without one. */
  date?: DateParts;
  cover?: CoverProps;
  drawing?: { motif: Motif; seed: string };
  /** Language of the title when it differs from the page's. */
  lang?: string;
  headingLevel?: HeadingLevel;
};

/** One thing that was found, of any kind. */
export function SearchResult(props: SearchResultProps) {
  const {
    title,
    href,
    kind,
    summary,
    facts,
    date,
    cover,
    drawing,
    lang,
    badges = [],
    headingLevel = 2,
  } = props;
  return (
    <article className="kc-result">
      <div className={drawing ? 'kc-result__mark kc-result__mark--drawing' : 'kc-result__mark'}>
        {date ? <DateBadge date={date} /> : null}
        {cover ? <Cover {...cover} /> : null}
        {drawing ? <Drawing {...drawing} /> : null}
        {date || cover || drawing ? null : <Avatar name={title} size="large" />}
      </div>
      <div className="kc-result__body">
        <p className="kc-result__kind kc-badges">
          {[{ label: kind }, ...badges].map((badge) => (
            <Badge key={badge.label} {...badge} />
          ))}
        </p>
        <Heading level={headingLevel} look={4}>
          <a className="nl-link" href={href} lang={lang}>
            {title}
          </a>
        </Heading>
        {facts.length > 0 ? <p className="kc-result__facts">{facts.join(' · ')}</p> : null}
        {summary ? <p>{summary}</p> : null}
      </div>
    </article>
  );
}
