import {
  ButtonLink,
  Buttons,
  Columns,
  FactList,
  Heading,
  Hero,
  Notice,
  Page,
  Prose,
  Section,
  ThemeTags,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';
import type { Credit } from './creditOf.ts';
import type { Effects } from './effectsOf.ts';
import type { FormatView } from './presentFormat.ts';

type Link = { label: string; href: string };
type Props = {
  view: PageView;
  words: Words;
  format: FormatView;
  credit: Credit;
  adopted?: Link;
  effects?: Effects;
  notice?: string;
  done?: string;
  staff: Link[];
};

/** A format: how it is done, who thought it up, what came of it. */
export function FormatPage({ view, words, format, credit, adopted, effects, notice, done, staff }: Props) {
  const t = words.format;
  return (
    <Page view={view}>
      <Hero title={format.title} kicker={t.kicker} lead={format.summary}>
        <ThemeTags themes={format.themes} label={t.themes} />
        {staff.length > 0 ? (
          <Buttons>
            {staff.map((link, index) => (
              <ButtonLink key={link.href} {...link} look={index === 0 ? 'primary' : 'secondary'} />
            ))}
          </Buttons>
        ) : null}
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      {notice ? <Notice tone="warning">{notice}</Notice> : null}
      <FormatBody words={words} format={format} credit={credit} adopted={adopted} />
      {effects ? <EffectsPart words={words} effects={effects} /> : null}
    </Page>
  );
}

/** What a format says, with the facts beside it. */
export function FormatBody({
  words,
  format,
  credit,
  adopted,
}: Pick<Props, 'words' | 'format' | 'credit' | 'adopted'>) {
  const t = words.format;
  const facts = [
    {
      term: t.credit,
      detail: credit.href ? <Anchor label={credit.label} href={credit.href} /> : credit.label,
    },
    ...format.facts,
    ...(adopted?.href ? [{ term: t.from, detail: <Anchor {...adopted} /> }] : []),
  ];
  return (
    <Columns asideLabel={t.facts} aside={<FactList look="panel" facts={facts} />}>
      {format.parts.map(({ title, html }) => (
        <section key={title} className="kc-section">
          <Heading level={2}>{title}</Heading>
          <Prose html={html} />
        </section>
      ))}
    </Columns>
  );
}

/** What came of it, in numbers and names of libraries. */
export function EffectsPart({ words, effects }: { words: Words; effects: Effects }) {
  const t = words.format;
  const counts = [
    effects.held > 0 ? t.held(effects.held) : '',
    effects.attended > 0 ? t.attended(effects.attended) : '',
    effects.planned > 0 ? t.planned(effects.planned) : '',
  ].filter(Boolean);
  return (
    <Section id="effect" title={t.effects} tone="tint">
      {counts.length > 0 ? <p className="nl-paragraph nl-paragraph--lead">{counts.join(' · ')}</p> : null}
      {effects.adopters.length === 0 ? (
        <p className="nl-paragraph">{t.adoptedNowhere}</p>
      ) : (
        <>
          <Heading level={3}>{t.adoptedBy}</Heading>
          <ul>
            {effects.adopters.map(({ library, title, href }) => (
              <li key={href}>
                <Anchor label={`${library}: ${title}`} href={href} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Anchor({ label, href }: Link) {
  return (
    <a className="nl-link" href={href}>
      {label}
    </a>
  );
}
