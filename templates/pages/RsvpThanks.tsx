import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';

export type RsvpThanksProps = { view: PageView; t: Text['rsvp']['thanks']; event: string; back: LinkView };

/** What you see after signing up: the rest is in the mail. */
export function RsvpThanks({ view, t, event, back }: RsvpThanksProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={event} lead={t.lead} aside={<Drawing motif="hands" seed={event} />}>
        <p className="nl-paragraph">{t.confirm}</p>
        <p className="nl-paragraph">{t.noMail}</p>
        <ButtonLink {...back} look="secondary" />
      </Hero>
    </Page>
  );
}
