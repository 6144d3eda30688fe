import {
  ButtonLink,
  Buttons,
  CardGrid,
  Drawing,
  EventCard,
  Hero,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import { NameList, type ListRow } from '../parts/ListPage.tsx';
import type { RecordingCardView } from '../recordings/presentCard.ts';
import { RecordingCard } from '../recordings/RecordingCard.tsx';
import type { Words } from '../texts/index.ts';
import { ListCards, type ListView } from '../lists/ListsPage.tsx';
import { ThanksList, type ThanksView } from '../volunteers/ThanksList.tsx';

type Props = {
  view: PageView;
  words: Words;
  lead: string;
  links: {
    recordings: string;
    people: string;
    works: string;
    agenda: string;
    lists: string;
    volunteers: string;
    desk?: string;
  };
  events: ComponentProps<typeof EventCard>[];
  recordings: RecordingCardView[];
  people: ListRow[];
  lists: ListView[];
  calls: ListRow[];
  thanks: ThanksView[];
};

/** Music in this library. */
export function HomePage(props: Props) {
  const { view, words, lead, links, events, recordings, people, lists, calls, thanks } = props;
  const t = words.home;
  return (
    <Page view={view}>
      <Hero title={words.title} lead={lead} aside={<Drawing motif="music" seed="muziekbank" />}>
        <Buttons>
          <ButtonLink label={words.recordings.title} href={links.recordings} />
          <ButtonLink label={words.works.title} href={links.works} look="secondary" />
          {links.desk ? <ButtonLink label={t.desk} href={links.desk} look="secondary" /> : null}
        </Buttons>
      </Hero>
      <Section
        id="avonden"
        title={t.evenings}
        intro={t.eveningsIntro}
        all={{ label: words.all, href: links.agenda }}
      >
        {events.length === 0 ? (
          <p className="nl-paragraph">{t.noEvenings}</p>
        ) : (
          <CardGrid>
            {events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        )}
      </Section>
      {recordings.length > 0 ? (
        <Section
          id="opnames"
          title={t.recordings}
          intro={t.recordingsIntro}
          all={{ label: words.all, href: links.recordings }}
        >
          <CardGrid>
            {recordings.map((recording) => (
              <RecordingCard key={recording.id} recording={recording} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Section
        id="mensen"
        title={t.people}
        intro={t.peopleIntro}
        all={{ label: words.all, href: links.people }}
      >
        <NameList rows={people} />
      </Section>
      {lists.length > 0 ? (
        <Section
          id="lijsten"
          title={t.lists}
          intro={t.listsIntro}
          all={{ label: words.all, href: links.lists }}
        >
          <ListCards lists={lists} />
        </Section>
      ) : null}
      <Section id="help" title={t.help} intro={t.helpIntro}>
        <NameList rows={calls} />
        <Buttons>
          <ButtonLink label={t.volunteer} href={links.volunteers} />
          <ButtonLink label={words.lists.new} href={`${links.lists}/nieuw`} look="secondary" />
        </Buttons>
      </Section>
      <ThanksList words={words} thanks={thanks} />
    </Page>
  );
}
