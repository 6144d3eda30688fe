import {
  CardGrid,
  DossierCard,
  EmptyState,
  FilterBar,
  Hero,
  Page,
  Pagination,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { Words } from '../texts/index.ts';

export type FormatCardView = Pick<
  ComponentProps<typeof DossierCard>,
  'title' | 'href' | 'summary' | 'motif' | 'seed' | 'by' | 'badges' | 'library'
>;
type Props = {
  view: PageView;
  words: Words;
  formats: FormatCardView[];
  filter: { action: string; value: string; options: { value: string; label: string }[] };
  pagination: { page: number; pages: number; hrefFor: (page: number) => string };
};

/** All formats of a library. */
export function FormatsPage({ view, words, formats, filter, pagination }: Props) {
  const t = words.format;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={t.lead} />
      <FilterBar
        t={view.t}
        action={filter.action}
        fields={[
          { kind: 'select', name: 'thema', label: t.theme, value: filter.value, options: filter.options },
        ]}
        clearHref={filter.value ? filter.action : undefined}
      />
      {formats.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} motif="craft" />
      ) : (
        <FormatGrid formats={formats} label={t.title} kind={t.kicker} headingLevel={2} />
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

/** Formats as cards. */
export function FormatGrid({
  formats,
  label,
  kind,
  headingLevel = 3,
}: {
  formats: FormatCardView[];
  label: string;
  kind: string;
  headingLevel?: 2 | 3;
}) {
  return (
    <CardGrid label={label}>
      {formats.map((format) => (
        <DossierCard key={format.href} {...format} kind={kind} headingLevel={headingLevel} />
      ))}
    </CardGrid>
  );
}
