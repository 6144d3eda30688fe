import type { Branch, Library } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

/** A library with a slug of its own. */
export async function createLibrary(hub: TestHub, over: Partial<Library> = {}): Promise<Library> {
  const slug = unique('bieb');
  return hub.payload.create({
    collection: 'libraries',
    data: { name: `Bibliotheek ${slug}`, slug, contact: { email: `info@${slug}.example` }, ...over } as never,
    overrideAccess: true, // a test's own data
  });
}

const everyDay = ['1', '2', '3', '4', '5', '6', '7'].map((weekday) => ({
  weekday,
  opens: '09:00',
  closes: '21:00',
}));

/** A branch that is open every day from 9 to 21. */
export async function createBranch(
  hub: TestHub,
  { library, ...over }: { library: Library } & Partial<Omit<Branch, 'library'>>,
): Promise<Branch> {
  const name = unique('Vestiging');
  return hub.payload.create({
    collection: 'branches',
    data: {
      library: library.id,
      name,
      timeZone: 'Europe/Amsterdam',
      openingHours: everyDay,
      ...over,
    } as never,
    overrideAccess: true, // a test's own data
  });
}
