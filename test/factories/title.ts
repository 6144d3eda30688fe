import type { Title } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

/** A book of the shared shelf. */
export async function createTitle(hub: Pick<TestHub, 'payload'>, over: Partial<Title> = {}): Promise<Title> {
  const name = unique('Titel');
  return hub.payload.create({
    collection: 'titles',
    data: { title: name, medium: 'book', source: 'test', sourceId: name, ...over } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}
