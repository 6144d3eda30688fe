import {
  Badge,
  ButtonLink,
  Buttons,
  CardGrid,
  EventCard,
  Heading,
  Hero,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import { FormatGrid, type FormatCardView } from '../formats/FormatsPage.tsx';
import { MakerGrid, type MakerView } from '../makers/MakersPage.tsx';
import type { Words } from '../texts/index.ts';

export type HomeProps = {
  view: PageView;
  words: Words;
  links: { propose: string; board?: string; call?: string; guide: string; formats: string; makers: string };
  /** Of this month. */
  call?: { title: string; text: string; href: string };
  coming: ComponentProps<typeof EventCard>[];
  formats: FormatCardView[];
  makers: MakerView[];
};

/** Everyone knows something: what it is, and how to begin. */
export function HomePage({ view, words, links, call, coming, formats, makers }: HomeProps) {
  const t = words.home;
  return (
    <Page view={view}>
      <Hero title={words.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={t.propose} href={links.propose} />
          {links.board ? <ButtonLink label={t.board} href={links.board} look="secondary" /> : null}
        </Buttons>
      </Hero>
      <Call words={words} call={call} edit={links.call} />
      <Section id="zo-werkt-het" title={t.how}>
        <ol className="kc-stages" role="list">
          {t.steps.map(({ title, text }, index) => (
            <li className="kc-stages__stage" key={title}>
              <span className="kc-stages__number" aria-hidden="true">
                {index + 1}
              </span>
              <Heading level={3}>{title}</Heading>
              <p className="nl-paragraph">{text}</p>
            </li>
          ))}
        </ol>
        <p className="nl-paragraph">
          <a className="nl-link" href={links.guide}>
            {t.guide}
          </a>
        </p>
      </Section>
      {coming.length > 0 ? (
        <Section id="binnenkort" title={t.coming}>
          <CardGrid label={t.coming}>
            {coming.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {makers.length > 0 ? (
        <Section
          id="mensen"
          title={t.makers}
          intro={t.makersIntro}
          all={{ label: words.all, href: links.makers }}
        >
          <MakerGrid makers={makers} label={t.makers} themesLabel={words.makers.themes} />
        </Section>
      ) : null}
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

function Call({ words, call, edit }: Pick<HomeProps, 'words' | 'call'> & { edit?: string }) {
  const t = words.calls;
  if (!call && !edit) return null;
  return (
    <Section id="oproep" title={call?.title ?? t.ofMonth} intro={call?.text} tone="tint">
      {call ? <Badge label={t.ofMonth} tone="strong" /> : null}
      <Buttons>
        {call ? <ButtonLink label={t.answer} href={call.href} /> : null}
        {edit ? <ButtonLink label={t.write} href={edit} look="secondary" /> : null}
      </Buttons>
    </Section>
  );
}
