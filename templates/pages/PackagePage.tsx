import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { DossierCard, type DossierCardProps } from '../parts/DossierCard.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { FactList } from '../parts/FactList.tsx';
import { Hero } from '../parts/Hero.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';
import { ThemeTags, type ThemeTagView } from '../parts/ThemeTags.tsx';

export type PackagePageProps = {
  view: PageView;
  t: Text['packages'];
  title: string;
  summary?: string;
  partner?: LinkView;
  themes: ThemeTagView[];
  files: LinkView[];
  links: LinkView[];
  /** Put in the package. */
  dossiers: DossierCardProps[];
  /** Came of activities that began with it. */
  results: DossierCardProps[];
  events: EventCardProps[];
  start?: LinkView;
};

/** One information package. */
export function PackagePage(props: PackagePageProps) {
  const { view, t, title, summary, partner, themes, files, links, dossiers, results, events, start } = props;
  const detail = partner ? (
    <a className="nl-link" href={partner.href}>
      {partner.label}
    </a>
  ) : null;
  return (
    <Page view={view}>
      <Hero title={title} lead={summary} kicker={t.kicker}>
        <ThemeTags themes={themes} label={view.t.themes} />
        {start ? <ButtonLink {...start} /> : null}
      </Hero>
      {detail ? <FactList facts={[{ term: t.from, detail }]} look="panel" /> : null}
      {files.length > 0 ? (
        <Section id="bestanden" title={t.files}>
          <LinkList links={files} />
        </Section>
      ) : null}
      {links.length > 0 ? (
        <Section id="links" title={t.links}>
          <LinkList links={links} />
        </Section>
      ) : null}
      <Dossiers id="dossiers" title={t.dossiers} dossiers={dossiers} />
      {events.length > 0 ? (
        <Section id="activiteiten" title={t.events} tone="tint">
          <CardGrid>
            {events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Dossiers id="resultaten" title={t.results} dossiers={results} />
    </Page>
  );
}

function Dossiers({ id, title, dossiers }: { id: string; title: string; dossiers: DossierCardProps[] }) {
  if (dossiers.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <CardGrid>
        {dossiers.map((dossier) => (
          <DossierCard key={dossier.href} {...dossier} />
        ))}
      </CardGrid>
    </Section>
  );
}
