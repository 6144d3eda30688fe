import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { SourceList, type Source } from '../parts/SourceList.tsx';
import { TitleCard, type TitleCardProps } from '../parts/TitleCard.tsx';

export type DossierVersionProps = {
  view: PageView;
  t: Text['dossiers'];
  title: string;
  summary?: string;
  kind: string;
  /** Clean HTML. */
  html: string;
  lang?: string;
  titles: TitleCardProps[];
  sources: Source[];
  /** Which version this is, in a sentence. */
  notice: string;
  /** Which version, in words only heard. */
  about: string;
  compareHref?: string;
  restore?: { action: string; hidden: Record<string, string> };
};

/** An old version of a dossier, to look at and to restore. */
export function DossierVersion(props: DossierVersionProps) {
  const { view, t, title, summary, kind, html, lang, titles, sources, notice, about, compareHref, restore } =
    props;
  return (
    <Page view={view}>
      <Hero title={title} kicker={kind} lead={summary} />
      <Notice tone="info" title={notice} />
      <Buttons>
        {restore ? <ActionForm label={t.history.restore} about={about} {...restore} look="primary" /> : null}
        {compareHref ? <ButtonLink label={t.page.compare} href={compareHref} look="secondary" /> : null}
      </Buttons>
      <Prose html={html} lang={lang} />
      {sources.length > 0 ? (
        <Section id="bronnen" title={t.page.sources}>
          <SourceList sources={sources} />
        </Section>
      ) : null}
      {titles.length > 0 ? (
        <Section id="titels" title={t.page.titles}>
          <CardGrid look="covers">
            {titles.map((card) => (
              <TitleCard key={card.href} {...card} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
}
