import {
  ButtonLink,
  Columns,
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
  name: string;
  kicker: string;
  summary?: string;
  facts: { term: string; detail: string }[];
  links: ListRow[];
  elsewhere: { label: string; href: string }[];
  works: ListRow[];
  change?: string;
};

/** Someone in music. */
export function PersonPage(props: Props) {
  const { view, words, id, name, kicker, summary, works, change } = props;
  const t = words.people;
  return (
    <Page view={view}>
      <Hero title={name} kicker={kicker} lead={summary} aside={<Drawing motif="music" seed={id} />}>
        {change ? <ButtonLink label={t.changeLink} href={change} look="secondary" /> : null}
      </Hero>
      <About {...props} />
      {works.length > 0 ? (
        <Section id="werken" title={t.works}>
          <NameList rows={works} />
        </Section>
      ) : null}
      <HeardWith {...props} evenings={t.evenings} />
    </Page>
  );
}

function About({ words, facts, links, elsewhere }: Props) {
  const t = words.people;
  const rows = [
    ...facts,
    ...(elsewhere.length > 0
      ? [
          {
            term: t.elsewhere,
            detail: elsewhere.map(({ label, href }, index) => (
              <span key={href}>
                {index > 0 ? ', ' : ''}
                <a className="nl-link" href={href} rel="noopener">
                  {label}
                </a>
              </span>
            )),
          },
        ]
      : []),
  ];
  if (rows.length === 0 && links.length === 0) return null;
  return (
    <Columns aside={rows.length > 0 ? <FactList look="panel" facts={rows} /> : null} asideLabel={t.life}>
      {links.length > 0 ? (
        <Section id="hoort-bij" title={t.linksTitle}>
          <NameList rows={links} />
        </Section>
      ) : null}
    </Columns>
  );
}
