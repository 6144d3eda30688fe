import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';

export type RsvpNumbersProps = {
  view: PageView;
  t: Text['rsvp']['list'];
  lead: string;
  sentences: string[];
  /** Names of those who agreed that a partner sees them, with their number; left out for an organiser. */
  agreed?: { id: string; name: string; people: string }[];
  back: LinkView;
};

/** How many signed up, for organisers and partners: numbers, and names only where people agreed. */
export function RsvpNumbers({ view, t, lead, sentences, agreed, back }: RsvpNumbersProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead}>
        <ButtonLink {...back} look="secondary" />
      </Hero>
      <Section id="aantallen" title={t.numbers} intro={t.numbersOnly}>
        {sentences.map((sentence) => (
          <p className="nl-paragraph" key={sentence}>
            {sentence}
          </p>
        ))}
      </Section>
      {agreed ? (
        <Section id="namen" title={t.agreed} intro={agreed.length > 0 ? t.agreedText : t.agreedNobody}>
          <ul className="kc-prose">
            {agreed.map((party) => (
              <li key={party.id}>
                {party.name} ({party.people})
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
