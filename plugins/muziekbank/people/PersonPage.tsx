import {
  ButtonLink,
  CardGrid,
  Columns,
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
  name: string;
  kicker: string;
  summary?: string;
  facts: { term: string; detail: string }[];
  links: ListRow[];
  elsewhere: { label: string; href: string }[];
  works: ListRow[];
  events: ComponentProps<typeof EventCard>[];
  recordings: RecordingCardView[];
  titles: ComponentProps<typeof TitleCard>[];
  change?: string;
};

/** Someone in music. */
export function PersonPage(props: Props) {
  const { view, words, id, name, kicker, summary, works, events, recordings, titles, change } = props;
  const t = words.people;
  return (
    <Page view={view}>
      <Hero title={name} kicker={kicker} lead={summary} aside={<Drawing motif="music" seed={id} />}>
        {change ? <ButtonLink label={t.changeLink} href={change} look="secondary" /> : null}
      </Hero>
      <About {...props} />
      {works.length > 0 ? (
        <Section id="werken" title={t.works}>
          <NameList rows={works} />
        </Section>
      ) : null}
      {recordings.length > 0 ? (
        <Section id="opnames" title={t.recordings}>
          <CardGrid>
            {recordings.map((recording) => (
              <RecordingCard key={recording.id} recording={recording} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {events.length > 0 ? (
        <Section id="avonden" title={t.evenings}>
          <CardGrid>
            {events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {titles.length > 0 ? (
        <Section id="titels" title={t.titles}>
          <CardGrid look="covers">
            {titles.map((title) => (
              <TitleCard key={title.href} {...title} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
}

function About({ words, facts, links, elsewhere }: Props) {
  const t = words.people;
  const rows = [
    ...facts,
    ...(elsewhere.length > 0
      ? [
          {
            term: t.elsewhere,
            detail: elsewhere.map(({ label, href }, index) => (
              <span key={href}>
                {index > 0 ? ', ' : ''}
                <a className="nl-link" href={href} rel="noopener">
                  {label}
                </a>
              </span>
            )),
          },
        ]
      : []),
  ];
  if (rows.length === 0 && links.length === 0) return null;
  return (
    <Columns aside={rows.length > 0 ? <FactList look="panel" facts={rows} /> : null} asideLabel={t.life}>
      {links.length > 0 ? (
        <Section id="hoort-bij" title={t.linksTitle}>
          <NameList rows={links} />
        </Section>
      ) : null}
    </Columns>
  );
}
