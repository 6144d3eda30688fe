import type { StartFacts } from './StartFacts.ts';

/** Puts parts under one another; what is not known is left out. */
export function document(...parts: (string | undefined | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** Where and when it began, in a sentence or two. */
export function origin({ meeting }: StartFacts): string | undefined {
  if (!meeting) return undefined;
  const place = meeting.place ? `, ${meeting.place}` : '';
  const people = meeting.attended
    ? ` Er ${meeting.attended === 1 ? 'was 1 persoon' : `waren ${meeting.attended} mensen`}.`
    : '';
  return `Dit dossier begon bij de bijeenkomst ${meeting.link} (${meeting.when}${place}).${people}`;
}

/** The question, as a quotation. */
export function asked({ question }: StartFacts): string | undefined {
  return question && `> ${question.replace(/\n/g, '\n> ')}`;
}

/** A heading with a text, or with a hint of what to write. */
export function chapter(heading: string, text: string | undefined, hint: string): string {
  return `## ${heading}\n\n${text?.trim() || `*${hint}*`}`;
}
