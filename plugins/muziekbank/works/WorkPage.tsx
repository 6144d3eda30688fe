import {
  ButtonLink,
  CardGrid,
  Drawing,
  EventCard,
  FactList,
  Hero,
  Page,
  Section,
  TitleCard,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import { NameList, type ListRow } from '../parts/ListPage.tsx';
import type { RecordingCardView } from '../recordings/presentCard.ts';
import { RecordingCard } from '../recordings/RecordingCard.tsx';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  id: string;
  title: string;
  kicker: string;
  summary?: string;
  facts: { term: string; links: { label: string; href?: string }[] }[];
  parts: ListRow[];
  events: ComponentProps<typeof EventCard>[];
  recordings: RecordingCardView[];
  titles: ComponentProps<typeof TitleCard>[];
  change?: string;
};

/** A work of music. */
export function WorkPage(props: Props) {
  const { view, words, id, title, kicker, summary, facts, parts, events, recordings, titles, change } = props;
  const t = words.works;
  return (
    <Page view={view}>
      <Hero title={title} kicker={kicker} lead={summary} aside={<Drawing motif="music" seed={id} />}>
        {change ? <ButtonLink label={words.people.changeLink} href={change} look="secondary" /> : null}
      </Hero>
      {facts.length > 0 ? (
        <Section id="gegevens" title={t.one}>
          <FactList
            look="panel"
            facts={facts.map(({ term, links }) => ({
              term,
              detail: links.map(({ label, href }) =>
                href ? (
                  <a className="nl-link" key={label} href={href} rel="noopener">
                    {label}
                  </a>
                ) : (
                  label
                ),
              ),
            }))}
          />
        </Section>
      ) : null}
      {parts.length > 0 ? (
        <Section id="delen" title={t.parts}>
          <NameList rows={parts} />
        </Section>
      ) : null}
      {recordings.length > 0 ? (
        <Section id="opnames" title={words.people.recordings}>
          <CardGrid>
            {recordings.map((recording) => (
              <RecordingCard key={recording.id} recording={recording} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {events.length > 0 ? (
        <Section id="avonden" title={t.played}>
          <CardGrid>
            {events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {titles.length > 0 ? (
        <Section id="titels" title={words.people.titles}>
          <CardGrid look="covers">
            {titles.map((each) => (
              <TitleCard key={each.href} {...each} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
}
