import { plainText } from '../../core/richtext/plainText.ts';
import type { Dossier, Event, Group, Partner, Title } from '../../payload-types.ts';

/** A document as it is stored (depth 0), with the collection it is of. */
export type Found =
  | { kind: 'titles'; doc: Title }
  | { kind: 'dossiers'; doc: Dossier }
  | { kind: 'events'; doc: Event }
  | { kind: 'groups'; doc: Group }
  | { kind: 'partners'; doc: Partner };

export type SearchWords = {
  title: string;
  summary: string;
  /** Words that count as much as the title. */
  heading: string[];
  /** All other words by which it is found. Only what its public page shows. */
  words: string[];
  date: string | null;
};

/** By which words a thing is found. */
export function searchWords({ kind, doc }: Found): SearchWords {
  switch (kind) {
    case 'titles':
      return joinWords({
        title: doc.title,
        heading: [doc.subtitle, ...(doc.creators ?? []), doc.catalogueNumber],
        summary: doc.summary,
        more: [...(doc.subjects ?? []), doc.publisher, ...(doc.isbn ?? []), doc.ppn],
      });
    case 'dossiers':
      return joinWords({
        title: doc.title,
        summary: doc.summary,
        more: [plainText(doc.body), ...(doc.sources ?? []).map((source) => source.title)],
        date: doc.updatedAt,
      });
    case 'events':
      return joinWords({
        title: doc.title,
        summary: doc.summary,
        more: [plainText(doc.body)],
        date: doc.startsAt,
      });
    case 'groups':
      return joinWords({ title: doc.title, summary: doc.summary, more: [plainText(doc.body)] });
    case 'partners':
      return joinWords({
        title: doc.name,
        summary: doc.summary,
        more: (doc.offers ?? []).map((each) => each.offer),
      });
  }
}

type Texts = (string | null | undefined)[];

/** The words of a thing, those that are empty left out. */
export function joinWords({
  title,
  heading = [],
  summary,
  more,
  date,
}: {
  title: string;
  heading?: Texts;
  summary?: string | null;
  more: Texts;
  date?: string | null;
}): SearchWords {
  const filled = (texts: Texts) => texts.filter((text): text is string => Boolean(text));
  return {
    title,
    summary: summary ?? '',
    heading: filled([title, ...heading]),
    words: filled([title, ...heading, summary, ...more]),
    date: date ?? null,
  };
}
