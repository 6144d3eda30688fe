import { Drawing, Heading } from '../../../src/flavours/hub.ts';
import type { RecordingCardView } from './presentCard.ts';

/** One recording, as a card. */
export function RecordingCard({ recording }: { recording: RecordingCardView }) {
  const { id, title, href, summary, when, length, composers } = recording;
  return (
    <article className="kc-card">
      <div className="kc-card__picture">
        <Drawing motif="music" seed={id} />
      </div>
      <div className="kc-card__body">
        <Heading level={3}>
          <a className="kc-card__link" href={href}>
            {title}
          </a>
        </Heading>
        {composers ? <p className="kc-card__meta">{composers}</p> : null}
        {summary ? <p className="kc-card__summary">{summary}</p> : null}
        <p className="kc-card__meta">{[when, length].filter(Boolean).join(' · ')}</p>
      </div>
    </article>
  );
}
