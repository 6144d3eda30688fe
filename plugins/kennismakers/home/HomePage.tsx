import {
  ButtonLink,
  Buttons,
  CardGrid,
  Heading,
  Hero,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import { FormatGrid, type FormatCardView } from '../formats/FormatsPage.tsx';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  links: { propose: string; board?: string; guide: string; formats: string };
  formats: FormatCardView[];
};

/** Everyone knows something: what it is, and how to begin. */
export function HomePage({ view, words, links, formats }: Props) {
  const t = words.home;
  return (
    <Page view={view}>
      <Hero title={words.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={t.propose} href={links.propose} />
          {links.board ? <ButtonLink label={t.board} href={links.board} look="secondary" /> : null}
        </Buttons>
      </Hero>
      <Section id="zo-werkt-het" title={t.how} tone="tint">
        <CardGrid>
          {t.steps.map(({ title, text }) => (
            <div key={title}>
              <Heading level={3}>{title}</Heading>
              <p className="nl-paragraph">{text}</p>
            </div>
          ))}
        </CardGrid>
        <ButtonLink label={t.guide} href={links.guide} look="secondary" />
      </Section>
      {formats.length > 0 ? (
        <Section
          id="formats"
          title={t.formats}
          intro={t.formatsIntro}
          all={{ label: words.all, href: links.formats }}
        >
          <FormatGrid formats={formats} label={t.formats} kind={words.format.kicker} />
        </Section>
      ) : null}
    </Page>
  );
}
