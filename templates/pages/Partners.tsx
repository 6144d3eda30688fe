import type { Text } from '../../src/core/text/index.ts';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { PartnerCard, type PartnerCardProps } from '../parts/PartnerCard.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { ThemeFilter } from '../parts/ThemeFilter.tsx';

export type PartnersProps = {
  view: PageView;
  t: Text['partners'];
  partners: PartnerCardProps[];
  /** To packages and experts. */
  links: LinkView[];
  result: string;
  filter: { action: string; value: string; options: Option[] };
  pagination: Omit<PaginationProps, 't'>;
};

/** The organisations that a library works with. */
export function Partners({ links, view, t, partners, result, filter, pagination }: PartnersProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <Buttons>
          {links.map((link) => (
            <ButtonLink key={link.href} {...link} look="secondary" />
          ))}
        </Buttons>
      </Hero>
      <ThemeFilter
        t={view.t}
        label={t.theme}
        filter={filter}
        result={result}
        isEmpty={partners.length === 0}
      />
      {partners.length > 0 ? (
        <CardGrid label={t.title}>
          {partners.map((partner) => (
            <PartnerCard key={partner.href} {...partner} headingLevel={2} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={t.empty} motif="hands" />
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}
