import { FilterBar, Hero, Page, Section, type PageView } from '../../../src/flavours/hub.ts';
import { FormatGrid, type FormatCardView } from '../formats/FormatsPage.tsx';
import { MakerGrid, type MakerView } from '../makers/MakersPage.tsx';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  formats: FormatCardView[];
  makers: MakerView[];
  filter: { action: string; value: string; options: { value: string; label: string }[] };
};

/** What other libraries share. */
export function ElsewherePage({ view, words, formats, makers, filter }: Props) {
  const t = words.elsewhere;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={t.lead} />
      <FilterBar
        t={view.t}
        action={filter.action}
        fields={[
          {
            kind: 'select',
            name: 'thema',
            label: words.makers.theme,
            value: filter.value,
            options: filter.options,
          },
        ]}
        clearHref={filter.value ? filter.action : undefined}
      />
      <Section id="formats" title={t.formats}>
        {formats.length === 0 ? (
          <p className="nl-paragraph">{t.noFormats}</p>
        ) : (
          <FormatGrid formats={formats} label={t.formats} kind={words.format.kicker} />
        )}
      </Section>
      <Section id="mensen" title={t.makers} intro={t.makersIntro}>
        {makers.length === 0 ? (
          <p className="nl-paragraph">{t.noMakers}</p>
        ) : (
          <MakerGrid makers={makers} label={t.makers} themesLabel={words.makers.themes} />
        )}
      </Section>
    </Page>
  );
}
