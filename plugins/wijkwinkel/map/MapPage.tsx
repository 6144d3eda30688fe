import type { ComponentProps, ReactNode } from 'react';
import {
  Badge,
  ButtonLink,
  EmptyState,
  FactList,
  FilterBar,
  Heading,
  Hero,
  Notice,
  Page,
  Pagination,
  Section,
  ThemeTags,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

export type OrganisationView = {
  id: string;
  name: string;
  purpose: string;
  partner?: { label: string; href: string };
  phone?: string;
  url?: string;
  address?: string;
  hours?: string;
  themes: ComponentProps<typeof ThemeTags>['themes'];
  change?: string;
  review?: string;
  isLate: boolean;
};

type Props = {
  view: PageView;
  words: Words;
  organisations: OrganisationView[];
  add?: string;
  done: boolean;
  filter: { action: string; value: string; options: { value: string; label: string }[] };
  pagination: { page: number; pages: number; hrefFor: (page: number) => string };
};

/** The social map. */
export function MapPage({ view, words, organisations, add, done, filter, pagination }: Props) {
  const t = words.map;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        {add ? <ButtonLink label={t.add} href={add} /> : null}
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {t.done}
        </Notice>
      ) : null}
      <FilterBar
        t={view.t}
        action={filter.action}
        clearHref={filter.value ? filter.action : undefined}
        fields={[
          { kind: 'select', name: 'thema', label: t.theme, value: filter.value, options: filter.options },
        ]}
      />
      {organisations.length === 0 ? (
        <EmptyState title={filter.value ? t.noneTheme : t.none} motif="city" />
      ) : (
        <Section id="organisaties" title={words.home.mapIntro}>
          {organisations.map((each) => (
            <Organisation key={each.id} view={view} words={words} organisation={each} />
          ))}
        </Section>
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

function Organisation({
  view,
  words,
  organisation,
}: {
  view: PageView;
  words: Words;
  organisation: OrganisationView;
}) {
  const t = words.map;
  const { name, purpose, partner, phone, url, address, hours, themes, change, review, isLate } = organisation;
  const link = (label: string, href: string) => (
    <a className="nl-link" href={href}>
      {label}
    </a>
  );
  const known: [string, ReactNode][] = [
    [t.phone, phone && link(phone, `tel:${phone.replace(/[^\d+]/g, '')}`)],
    [t.url, url && link(url.replace(/^https?:\/\//, ''), url)],
    [t.address, address],
    [t.hours, hours],
    [t.partner, partner && link(partner.label, partner.href)],
  ];
  const facts = known.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
  return (
    <article className="kc-card">
      <div className="kc-card__body">
        <Heading level={3}>{name}</Heading>
        <p>{purpose}</p>
        {facts.length > 0 ? <FactList facts={facts} /> : null}
        {themes.length > 0 ? <ThemeTags themes={themes} label={view.t.themes} /> : null}
        {review ? (
          <p>
            <Badge label={review} tone={isLate ? 'warn' : 'plain'} />{' '}
            <a className="nl-link" href={change}>
              {t.change}
              <span className="kc-visually-hidden">{` ${name}`}</span>
            </a>
          </p>
        ) : null}
      </div>
    </article>
  );
}
