import { CardGrid, EmptyState, Hero, Page, Section, type PageView } from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';
import type { RecordingCardView } from './presentCard.ts';
import { RecordingCard } from './RecordingCard.tsx';

type Props = {
  view: PageView;
  words: Words;
  recordings: RecordingCardView[];
  /** For librarians: what is not on the web. */
  waiting: { label: string; href: string; lacks: string[] }[];
};

/** All recordings. */
export function RecordingsPage({ view, words, recordings, waiting }: Props) {
  const t = words.recordings;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      {waiting.length > 0 ? (
        <Section id="wacht" title={t.waiting} intro={t.waitingIntro} tone="tint">
          <ul className="kc-prose">
            {waiting.map(({ label, href, lacks }) => (
              <li key={href}>
                <a className="nl-link" href={href}>
                  {label}
                </a>
                {lacks.length > 0 ? ` – ${lacks.join(' ')}` : ` – ${t.ready}`}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {recordings.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} motif="music" />
      ) : (
        <Section id="opnames" title={t.all}>
          <CardGrid>
            {recordings.map((recording) => (
              <RecordingCard key={recording.id} recording={recording} />
            ))}
          </CardGrid>
        </Section>
      )}
    </Page>
  );
}
