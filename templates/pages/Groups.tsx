import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterBar } from '../parts/FilterBar.tsx';
import { GroupCard, type GroupCardProps } from '../parts/GroupCard.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Pagination } from '../parts/Pagination.tsx';
import type { Option } from '../parts/SelectField.tsx';

export type GroupsProps = {
  view: PageView;
  t: Text['groups']['list'];
  /** Whether these are the groups that have finished. */
  closed: boolean;
  groups: GroupCardProps[];
  filter: {
    action: string;
    q: string;
    theme?: string;
    themes: Option[];
    result: string;
    isOn: boolean;
    hidden?: Record<string, string>;
    clearHref: string;
  };
  pages: { page: number; pages: number; hrefFor: (page: number) => string };
  /** To the groups of now, or to those that have finished. */
  other: LinkView;
  askHref: string;
  start: LinkView;
};

/** A library's knowledge groups. */
export function Groups({ view, t, closed, groups, filter, pages, other, askHref, start }: GroupsProps) {
  const title = closed ? t.closedTitle : t.title;
  return (
    <Page view={view}>
      <Hero title={title} lead={closed ? t.closedLead : t.lead}>
        <ButtonLink label={t.ask} href={askHref} look="secondary" />
        <ButtonLink {...start} look="secondary" />
      </Hero>
      {groups.length > 0 || filter.isOn ? (
        <FilterBar
          t={view.t}
          action={filter.action}
          hidden={filter.hidden}
          fields={[
            { kind: 'search', name: 'q', label: t.q, value: filter.q },
            { kind: 'select', name: 'thema', label: t.theme, value: filter.theme, options: filter.themes },
          ]}
          clearHref={filter.isOn ? filter.clearHref : undefined}
          result={filter.result}
        />
      ) : null}
      {groups.length > 0 ? (
        <CardGrid look="wide" label={title}>
          {groups.map((group) => (
            <GroupCard key={group.href} {...group} headingLevel={2} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState
          title={filter.isOn ? t.none : t.empty}
          text={filter.isOn ? t.noneText : t.emptyText}
          motif="people"
        >
          <ButtonLink label={t.ask} href={askHref} />
        </EmptyState>
      )}
      <Pagination t={view.t} {...pages} />
      <p className="nl-paragraph">
        <a className="nl-link" href={other.href}>
          {other.label}
        </a>
      </p>
    </Page>
  );
}
