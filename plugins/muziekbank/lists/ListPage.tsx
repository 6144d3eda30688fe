import {
  ActionForm,
  ButtonLink,
  Buttons,
  Drawing,
  Hero,
  Notice,
  Page,
  Section,
  TitleCard,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  id: string;
  title: string;
  intro?: string;
  kicker: string;
  waits?: string;
  done: boolean;
  items: { id: string; card: ComponentProps<typeof TitleCard>; line?: string; by?: string }[];
  print: string;
  add?: string;
  change?: string;
  show: { show?: string; hide?: string };
};

/** One listening list. */
export function ListPage(props: Props) {
  const { view, words, id, title, intro, kicker, waits, done, items } = props;
  const t = words.lists;
  return (
    <Page view={view}>
      <Hero title={title} kicker={kicker} lead={intro} aside={<Drawing motif="lamp" seed={id} />}>
        <Buttons>
          {props.add ? <ButtonLink label={t.addHere} href={props.add} /> : null}
          <ButtonLink label={t.print} href={props.print} look="secondary" />
          {props.change ? (
            <ButtonLink label={words.people.changeLink} href={props.change} look="secondary" />
          ) : null}
        </Buttons>
        {props.show.show ? <ActionForm action={props.show.show} label={t.show} look="primary" /> : null}
        {props.show.hide ? <ActionForm action={props.show.hide} label={t.hide} /> : null}
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {words.done}
        </Notice>
      ) : null}
      {waits ? <Notice tone="info">{waits}</Notice> : null}
      <Section id="titels" title={t.titlesHead}>
        {items.length === 0 ? <p className="nl-paragraph">{t.empty}</p> : null}
        <ol className="kc-listening">
          {items.map(({ id: key, card, line, by }) => (
            <li key={key}>
              <TitleCard {...card} />
              {line ? (
                <p className="kc-listening__line">
                  {line}
                  {by ? <span className="kc-card__meta">{` ${by}`}</span> : null}
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
