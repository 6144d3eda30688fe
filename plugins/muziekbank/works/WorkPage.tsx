import {
  ButtonLink,
  Drawing,
  FactList,
  Hero,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import { HeardWith, type HeardWithProps } from '../parts/HeardWith.tsx';
import { NameList, type ListRow } from '../parts/ListPage.tsx';
import type { Words } from '../texts/index.ts';

type Props = HeardWithProps & {
  view: PageView;
  words: Words;
  id: string;
  title: string;
  kicker: string;
  summary?: string;
  facts: { term: string; links: { label: string; href?: string }[] }[];
  parts: ListRow[];
  change?: string;
};

/** A work of music. */
export function WorkPage(props: Props) {
  const { view, words, id, title, kicker, summary, facts, parts, change } = props;
  const t = words.works;
  return (
    <Page view={view}>
      <Hero title={title} kicker={kicker} lead={summary} aside={<Drawing motif="music" seed={id} />}>
        {change ? <ButtonLink label={words.people.changeLink} href={change} look="secondary" /> : null}
      </Hero>
      {facts.length > 0 ? (
        <Section id="gegevens" title={t.one}>
          <FactList
            look="panel"
            facts={facts.map(({ term, links }) => ({
              term,
              detail: links.map(({ label, href }) =>
                href ? (
                  <a className="nl-link" key={label} href={href} rel="noopener">
                    {label}
                  </a>
                ) : (
                  label
                ),
              ),
            }))}
          />
        </Section>
      ) : null}
      {parts.length > 0 ? (
        <Section id="delen" title={t.parts}>
          <NameList rows={parts} />
        </Section>
      ) : null}
      <HeardWith {...props} evenings={t.played} />
    </Page>
  );
}
