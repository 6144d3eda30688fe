import type { DemoDossier } from '../content/types.ts';

/** A text as it stood at some point, who saved it (a key) and what that person noted. */
export type Draft = { author: string; body: string; note: string };

/**
 * How a dossier came to be: a first set-up by one person, parts added by others, the whole text at last.
 * Each draft holds all that the one before it held, so the history shows what everyone added.
 */
export function draftsOf({ body, authors }: Pick<DemoDossier, 'body' | 'authors'>): Draft[] {
  const [intro = '', ...sections] = body.split(/\n(?=## )/);
  const writers = authors.slice(0, Math.min(3, Math.max(1, sections.length)));
  return writers.map((author, turn) => {
    const isLast = turn === writers.length - 1;
    const count = isLast ? sections.length : Math.ceil((sections.length * (turn + 1)) / (writers.length + 1));
    const shown = sections.slice(0, count).map((section, index) => {
      const isNewest = !isLast && index === count - 1;
      return isNewest ? withoutLastParagraph(section) : section;
    });
    return {
      author,
      body: [intro, ...shown].join('\n'),
      note: noteOf({ turn, isLast, section: sections[count - 1] }),
    };
  });
}

function noteOf({
  turn,
  isLast,
  section = '',
}: {
  turn: number;
  isLast: boolean;
  section: string | undefined;
}): string {
  if (turn === 0) return 'Eerste opzet';
  if (isLast) return 'Aangevuld en nagelezen';
  return `Over ${headingOf(section)} geschreven`;
}

function headingOf(section: string): string {
  const heading =
    section
      .split('\n', 1)[0]
      ?.replace(/^#+\s*/, '')
      .trim() ?? '';
  return `‘${heading}’`;
}

/** What the next writer will add; a section of one paragraph stays as it is. */
function withoutLastParagraph(section: string): string {
  const paragraphs = section.trimEnd().split('\n\n');
  return paragraphs.length > 2 ? `${paragraphs.slice(0, -1).join('\n\n')}\n` : section;
}
