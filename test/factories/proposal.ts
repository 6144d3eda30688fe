import type { Library, Proposal } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

/** A proposal that the library has received. */
export async function createProposal(
  hub: Pick<TestHub, 'payload'>,
  { library, ...over }: { library: Library } & Partial<Omit<Proposal, 'library'>>,
): Promise<Proposal> {
  const name = unique('Voorsteller');
  return hub.payload.create({
    collection: 'proposals',
    data: {
      library: library.id,
      title: unique('Voorstel'),
      summary: 'Samen iets moois maken.',
      proposedBy: { name, email: `${name.toLowerCase()}@mensen.example`, language: 'nl' },
      state: 'sent',
      ...over,
    } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}
