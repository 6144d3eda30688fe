import { Avatar } from './Avatar.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';

export type PartnerCardProps = {
  name: string;
  href: string;
  summary: string;
  logo?: string;
  /** What they offer, in a few words each. */
  offers?: string[];
  headingLevel?: HeadingLevel;
};

/** One partner organisation and what it offers. */
export function PartnerCard({ name, href, summary, logo, offers, headingLevel = 3 }: PartnerCardProps) {
  return (
    <article className="kc-card kc-card--partner">
      <div className="kc-card__body">
        {logo ? <img className="kc-card__logo" src={logo} alt="" /> : <Avatar name={name} size="large" />}
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {name}
          </a>
        </Heading>
        <p className="kc-card__summary">{summary}</p>
        {offers?.length ? (
          <ul className="kc-card__offers">
            {offers.map((offer) => (
              <li key={offer}>{offer}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </article>
  );
}
