import { ButtonLink, Hero, Page, Prose, Section, type PageView } from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = { view: PageView; words: Words; house?: { title: string; html: string }; propose: string };

/** The guide for a first-time host. */
export function GuidePage({ view, words, house, propose }: Props) {
  const t = words.guide;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={t.lead} />
      {t.parts.map(({ title, items }, index) => (
        <Section key={title} id={`deel-${index + 1}`} title={title}>
          <ul className="kc-prose">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      ))}
      {house ? (
        <Section id="huis" title={house.title} tone="tint">
          <Prose html={house.html} />
        </Section>
      ) : null}
      <ButtonLink label={t.propose} href={propose} />
    </Page>
  );
}
