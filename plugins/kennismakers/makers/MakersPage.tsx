import {
  ButtonLink,
  Buttons,
  CardGrid,
  EmptyState,
  Hero,
  Page,
  Pagination,
  PersonCard,
  ThemeFilter,
  ThemeTags,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

export type MakerView = {
  name: string;
  href: string;
  about: string;
  themes: { label: string; href?: string }[];
  /** Of another library. */
  library?: string;
};
type Props = {
  view: PageView;
  words: Words;
  makers: MakerView[];
  links: { mine: string; propose: string };
  filter: { action: string; value: string; options: { value: string; label: string }[] };
  result: string;
  pagination: { page: number; pages: number; hrefFor: (page: number) => string };
};

/** Who share something. */
export function MakersPage({ view, words, makers, links, filter, result, pagination }: Props) {
  const t = words.makers;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={words.home.propose} href={links.propose} />
          <ButtonLink label={t.mine} href={links.mine} look="secondary" />
        </Buttons>
      </Hero>
      <ThemeFilter t={view.t} label={t.theme} filter={filter} result={result} isEmpty={makers.length === 0} />
      {makers.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} motif="people" />
      ) : (
        <MakerGrid makers={makers} label={t.title} themesLabel={t.themes} headingLevel={2} />
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

/** Kennismakers as cards. */
export function MakerGrid({
  makers,
  label,
  themesLabel,
  headingLevel = 3,
}: {
  makers: MakerView[];
  label: string;
  themesLabel: string;
  headingLevel?: 2 | 3;
}) {
  return (
    <CardGrid label={label}>
      {makers.map(({ name, href, about, themes, library }) => (
        <PersonCard
          key={href}
          name={name}
          href={href}
          meta={library}
          about={about && short(about)}
          headingLevel={headingLevel}
        >
          <ThemeTags themes={themes.map((theme) => ({ label: theme.label }))} label={themesLabel} />
        </PersonCard>
      ))}
    </CardGrid>
  );
}

const longest = 160;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/, '')} …` : line;
}
