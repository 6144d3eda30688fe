import {
  Avatar,
  Badges,
  ButtonLink,
  CardGrid,
  EventCard,
  Hero,
  Page,
  Prose,
  Quote,
  Section,
  ThemeTags,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import { FormatGrid, type FormatCardView } from '../formats/FormatsPage.tsx';
import type { Words } from '../texts/index.ts';
import type { MakerView } from './MakersPage.tsx';

type EventView = ComponentProps<typeof EventCard>;
type Props = {
  view: PageView;
  words: Words;
  maker: MakerView & { html: string };
  coming: EventView[];
  past: EventView[];
  formats: FormatCardView[];
  thanks: { id: string; words: string }[];
  milestones: string[];
  /** For librarians: ask to do it again. */
  invite?: string;
};

/** A kennismaker: what they share, what is coming, what was, and thanks. */
export function MakerPage({ view, words, maker, coming, past, formats, thanks, milestones, invite }: Props) {
  const t = words.makers;
  return (
    <Page view={view}>
      <Hero title={maker.name} kicker={t.one} aside={<Avatar name={maker.name} size="large" />}>
        <ThemeTags themes={maker.themes} label={t.themes} />
        <Badges badges={milestones.map((label) => ({ label, tone: 'good' }))} />
        {invite ? <ButtonLink label={t.again} href={invite} /> : null}
      </Hero>
      {maker.about ? <Prose html={maker.html} /> : null}
      <Events id="binnenkort" title={t.coming} events={coming} />
      {formats.length > 0 ? (
        <Section id="formats" title={t.formats}>
          <FormatGrid formats={formats} label={t.formats} kind={words.format.kicker} />
        </Section>
      ) : null}
      <Events id="geweest" title={t.past} events={past} />
      {thanks.length > 0 ? (
        <Section id="bedankt" title={t.thanks} tone="tint">
          {thanks.map(({ id, words: said }) => (
            <Quote key={id} text={said} />
          ))}
        </Section>
      ) : null}
    </Page>
  );
}

function Events({ id, title, events }: { id: string; title: string; events: EventView[] }) {
  if (events.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <CardGrid>
        {events.map((event) => (
          <EventCard key={event.href} {...event} />
        ))}
      </CardGrid>
    </Section>
  );
}
