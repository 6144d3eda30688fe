import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { Buttons } from './Buttons.tsx';
import { Section } from './Section.tsx';

export type MineDataProps = {
  t: Text['account']['data'];
  exportHref: string;
  removeHref: string;
  /** Where it says for whom one's name is to be seen. */
  seenBy: string[];
};

/** Who may see one's name; taking everything along, or away. */
export function MineData({ t, exportHref, removeHref, seenBy }: MineDataProps) {
  return (
    <Section id="mijn-gegevens" title={t.title} intro={t.intro}>
      <h3 className="nl-heading nl-heading--level-3">{t.seenBy}</h3>
      <ul className="kc-steps">
        {seenBy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Buttons>
        <ButtonLink label={t.download} href={exportHref} look="secondary" download />
        <ButtonLink label={t.remove} href={removeHref} look="danger" />
      </Buttons>
    </Section>
  );
}
