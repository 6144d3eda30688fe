import { CardGrid, EventCard, Section, TitleCard } from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { RecordingCardView } from '../recordings/presentCard.ts';
import { RecordingCard } from '../recordings/RecordingCard.tsx';
import type { Words } from '../texts/index.ts';

export type HeardWithProps = {
  recordings: RecordingCardView[];
  events: ComponentProps<typeof EventCard>[];
  titles: ComponentProps<typeof TitleCard>[];
};

/** Where someone or a work is to be heard: recordings, evenings, and titles to borrow. @param evenings their heading */
export function HeardWith({
  words,
  evenings,
  recordings,
  events,
  titles,
}: HeardWithProps & { words: Words; evenings: string }) {
  return (
    <>
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
        <Section id="avonden" title={evenings}>
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
            {titles.map((title) => (
              <TitleCard key={title.href} {...title} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </>
  );
}
