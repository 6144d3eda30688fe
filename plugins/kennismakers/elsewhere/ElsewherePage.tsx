import { Hero, Page, Section, type PageView } from '../../../src/flavours/hub.ts';
import { FormatGrid, type FormatCardView } from '../formats/FormatsPage.tsx';
import type { Words } from '../texts/index.ts';

type Props = { view: PageView; words: Words; formats: FormatCardView[] };

/** What other libraries share. */
export function ElsewherePage({ view, words, formats }: Props) {
  const t = words.elsewhere;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={t.lead} />
      <Section id="formats" title={t.formats}>
        {formats.length === 0 ? (
          <p className="nl-paragraph">{t.noFormats}</p>
        ) : (
          <FormatGrid formats={formats} label={t.formats} kind={words.format.kicker} />
        )}
      </Section>
    </Page>
  );
}
