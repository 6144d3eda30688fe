import type { DemoPerson } from '../content/types.ts';

/** Keys of the people whom a post calls by their first name: `@Kofi`. */
export function mentionsIn({ body, people }: { body: string; people: DemoPerson[] }): string[] {
  const called = new Set([...body.matchAll(/@(\p{Lu}\p{L}+)/gu)].map(([, name]) => name));
  return people.filter(({ name }) => called.has(name.split(' ')[0])).map(({ key }) => key);
}
