import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { DossierCard, type DossierCardProps } from '../parts/DossierCard.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterBar, type FilterBarProps } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { Section } from '../parts/Section.tsx';

export type DossiersProps = {
  view: PageView;
  t: Text['dossiers']['list'];
  cards: DossierCardProps[];
  /** Of who writes along. */
  drafts: DossierCardProps[];
  isFiltered: boolean;
  filter: Omit<FilterBarProps, 't'>;
  pagination: Omit<PaginationProps, 't'>;
  askHref: string;
  /** For librarians. */
  startHref?: string;
};

/** All dossiers of a library. */
export function Dossiers(props: DossiersProps) {
  const { view, t, cards, drafts, isFiltered, filter, pagination, askHref, startHref } = props;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        {startHref ? <ButtonLink label={t.start} href={startHref} look="secondary" /> : null}
      </Hero>
      {cards.length > 0 || isFiltered ? <FilterBar t={view.t} {...filter} /> : null}
      {cards.length > 0 ? (
        <CardGrid label={t.title}>
          {cards.map((card) => (
            <DossierCard key={card.href} {...card} headingLevel={2} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState
          title={isFiltered ? t.none : t.empty}
          text={isFiltered ? t.noneText : t.emptyText}
          motif="book"
        >
          <ButtonLink label={t.ask} href={askHref} look="secondary" />
        </EmptyState>
      )}
      <Pagination t={view.t} {...pagination} />
      {drafts.length > 0 ? (
        <Section id="ontwerpen" title={t.drafts} intro={t.draftsIntro} tone="tint">
          <CardGrid>
            {drafts.map((card) => (
              <DossierCard key={card.href} {...card} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
}
