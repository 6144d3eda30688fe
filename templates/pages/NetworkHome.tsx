import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { CardGrid } from '../parts/CardGrid.tsx';
import { Collage } from '../parts/Collage.tsx';
import { differentPictures } from '../parts/differentPictures.ts';
import { DossierCard, type DossierCardProps } from '../parts/DossierCard.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { Hero } from '../parts/Hero.tsx';
import { LibraryCard, type LibraryCardProps } from '../parts/LibraryCard.tsx';
import { LineExplanation } from '../parts/LineExplanation.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';

export type NetworkHomeProps = {
  view: PageView;
  t: ShellText;
  libraries: LibraryCardProps[];
  events: EventCardProps[];
  dossiers: DossierCardProps[];
};

/** The front door of the network: choose a library, see what is on, read what was found out. */
export function NetworkHome({ view, t, libraries, events, dossiers }: NetworkHomeProps) {
  return (
    <Page view={view}>
      <Hero
        look="home"
        title={t.network.heading}
        lead={t.network.lead}
        aside={<Collage pictures={differentPictures([...dossiers, ...events])} />}
      />
      <Section id="bibliotheken" title={t.network.libraries} intro={t.network.librariesIntro}>
        <CardGrid look="wide" brief>
          {libraries.map((library) => (
            <LibraryCard key={library.href} {...library} />
          ))}
        </CardGrid>
      </Section>
      <LineExplanation t={t} />
      <Section id="agenda" title={t.network.events}>
        {events.length ? (
          <CardGrid brief>
            {events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState title={t.network.noEvents} motif="people" />
        )}
      </Section>
      <Section id="dossiers" title={t.network.dossiers} intro={t.network.dossiersIntro} tone="tint">
        {dossiers.length ? (
          <CardGrid brief>
            {dossiers.map((dossier) => (
              <DossierCard key={dossier.href} {...dossier} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState title={t.network.noDossiers} motif="book" />
        )}
      </Section>
    </Page>
  );
}
