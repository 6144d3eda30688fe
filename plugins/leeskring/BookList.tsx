import { Heading, Hero, Page, Section, type PageView } from '../../src/flavours/hub.ts';
import type { Words } from './texts.ts';

type Book = { id: string; title: string; why: string };
type Props = { view: PageView; words: Words; lead: string; books: Book[] };

/** The books of the club. */
export function BookList({ view, words, lead, books }: Props) {
  return (
    <Page view={view}>
      <Hero title={words.title} lead={lead} />
      <Section id="boeken" title={words.reads}>
        {books.length === 0 ? <p className="nl-paragraph">{words.empty}</p> : null}
        {books.map(({ id, title, why }) => (
          <article key={id}>
            <Heading level={3}>{title}</Heading>
            <p className="nl-paragraph">{why}</p>
          </article>
        ))}
      </Section>
    </Page>
  );
}
