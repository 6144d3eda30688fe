import {
  ButtonLink,
  EmptyState,
  FilterBar,
  Hero,
  Page,
  Pagination,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';

export type ListRow = {
  id: string;
  label: string;
  href: string;
  text?: string;
  /** Said before the name. */
  before?: string;
};
type Props = {
  view: PageView;
  title: string;
  lead: string;
  none: string;
  motif: NonNullable<ComponentProps<typeof EmptyState>['motif']>;
  add?: { label: string; href: string };
  rows: ListRow[];
  filter: { action: string; label: string; q: string; result: string };
  pagination: { page: number; pages: number; hrefFor: (page: number) => string };
};

/** Things by name, with a search above. */
export function ListPage({ view, title, lead, none, motif, add, rows, filter, pagination }: Props) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead}>
        {add ? <ButtonLink {...add} /> : null}
      </Hero>
      <FilterBar
        t={view.t}
        action={filter.action}
        clearHref={filter.q ? filter.action : undefined}
        fields={[{ kind: 'search', name: 'q', label: filter.label, value: filter.q }]}
        result={filter.result}
      />
      {rows.length === 0 ? (
        <EmptyState title={none} motif={motif} />
      ) : (
        <Section id="lijst" title={title}>
          <NameList rows={rows} />
        </Section>
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

/** Names that lead to a page, each with a few facts. */
export function NameList({ rows }: { rows: ListRow[] }) {
  return (
    <ul className="kc-names" role="list">
      {rows.map(({ id, label, href, text, before }) => (
        <li key={id}>
          {before ? <span className="kc-card__meta">{before}</span> : null}
          <a className="nl-link" href={href}>
            {label}
          </a>
          {text ? <span className="kc-card__meta">{text}</span> : null}
        </li>
      ))}
    </ul>
  );
}
