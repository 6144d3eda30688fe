import {
  ButtonLink,
  Buttons,
  FilterBar,
  Hero,
  Notice,
  Page,
  PeopleList,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import { NameList, type ListRow } from '../parts/ListPage.tsx';
import type { Words } from '../texts/index.ts';
import { ThanksList, type ThanksView } from './ThanksList.tsx';

type Props = {
  view: PageView;
  words: Words;
  mine: { href: string; label: string };
  newCall?: string;
  calls: ListRow[];
  thanks: ThanksView[];
  done: boolean;
  list?: { q: string; action: string; people: { id: string; name: string; lines: string[] }[] };
};

/** Helping with music: calls, who knows what, and thanks. */
export function VolunteersPage({ view, words, mine, newCall, calls, thanks, done, list }: Props) {
  const t = words.volunteers;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={mine.label} href={mine.href} />
          {newCall ? <ButtonLink label={words.calls.new} href={newCall} look="secondary" /> : null}
        </Buttons>
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {words.done}
        </Notice>
      ) : null}
      <Section id="oproepen" title={words.calls.title} intro={words.calls.lead}>
        {calls.length > 0 ? <NameList rows={calls} /> : <p className="nl-paragraph">{words.calls.none}</p>}
      </Section>
      {list ? (
        <Section id="wie-weet-wat" title={t.list} intro={t.listIntro}>
          <FilterBar
            t={view.t}
            action={list.action}
            clearHref={list.q ? list.action : undefined}
            fields={[{ kind: 'search', name: 'q', label: t.search, value: list.q }]}
            result={t.found(list.people.length)}
          />
          {list.people.length > 0 ? <PeopleList label={t.list} look="wide" people={list.people} /> : null}
        </Section>
      ) : null}
      <ThanksList words={words} thanks={thanks} />
    </Page>
  );
}
