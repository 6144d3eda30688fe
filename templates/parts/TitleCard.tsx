import { Cover, type Medium } from './Cover.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';

export type TitleCardProps = {
  title: string;
  href: string;
  creator?: string;
  year?: string;
  medium: Medium;
  /** The medium in words, e.g. `Boek`. */
  mediumLabel: string;
  /** Why it is here, in a line. */
  note?: string;
  /** Language of the title when it differs from the page's, e.g. `en`. */
  lang?: string;
  headingLevel?: HeadingLevel;
};

/** One title of the catalogue with a drawn cover. */
export function TitleCard(props: TitleCardProps) {
  const { title, href, creator, year, medium, mediumLabel, note, lang, headingLevel = 3 } = props;
  return (
    <article className="kc-card kc-card--title">
      <div className="kc-card__cover">
        <Cover title={title} creator={creator} medium={medium} />
      </div>
      <div className="kc-card__body">
        <Heading level={headingLevel} look={4}>
          <a className="kc-card__link" href={href} lang={lang}>
            {title}
          </a>
        </Heading>
        {creator ? <p className="kc-card__meta">{creator}</p> : null}
        <p className="kc-card__meta">{[mediumLabel, year].filter(Boolean).join(', ')}</p>
        {note ? <p className="kc-card__summary">{note}</p> : null}
      </div>
    </article>
  );
}
