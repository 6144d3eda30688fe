import type { Title } from '../../../src/payload-types.ts';

/** Whether a name stands in the makers, the subjects or the words of a title; whole words only. */
export function titleHasName({ title, name }: { title: Title; name: string }): boolean {
  if (!name) return false;
  const words = [title.title, title.subtitle, ...(title.creators ?? []), ...(title.subjects ?? [])].join(' ');
  return ` ${plainWords(words)} `.includes(` ${plainWords(name)} `);
}

/** Words without accents, signs and capitals, to compare by. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
