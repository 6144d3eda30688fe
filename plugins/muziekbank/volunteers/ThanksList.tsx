import { Section } from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

export type ThanksView = { id: string; name?: string; what: string };

/** Thanks to who helped. */
export function ThanksList({ words, thanks }: { words: Words; thanks: ThanksView[] }) {
  if (thanks.length === 0) return null;
  return (
    <Section id="dank" title={words.home.thanks} tone="tint">
      <ul className="kc-names" role="list">
        {thanks.map(({ id, name, what }) => (
          <li key={id}>
            <strong>{name ?? words.calls.someone}</strong>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
