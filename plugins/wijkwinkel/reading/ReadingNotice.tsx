import { Notice } from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';
import type { ReadingView } from './presentReading.ts';

/** How easy a text reads, for who writes it. */
export function ReadingNotice({ words, reading }: { words: Words; reading: ReadingView }) {
  return (
    <Notice tone={reading.isHard ? 'warning' : 'info'} title={words.reading.title}>
      <p>{reading.text}</p>
      {reading.facts ? <p>{reading.facts}</p> : null}
      {reading.longest ? (
        <>
          <p>{`${words.reading.longest}:`}</p>
          <blockquote className="kc-quote">{reading.longest}</blockquote>
        </>
      ) : null}
    </Notice>
  );
}
