import { describe, expect, it } from '@jest/globals';
import type { CollectionConfig, Config } from 'payload';
import { checkFlavour } from './checkFlavour.ts';
import { contractVersion } from './contractVersion.ts';
import type { Flavour } from './Flavour.ts';
import { FlavourRefused } from './FlavourRefused.ts';

const hub = { custom: { kenniscloud: true }, collections: [] } as unknown as Config;

/** A flavour with one collection. */
function withCollection(collection: Partial<CollectionConfig>, more: Partial<Flavour> = {}): Flavour {
  return {
    contract: contractVersion,
    slug: 'proef',
    name: { nl: 'Proef', en: 'Trial' },
    description: { nl: 'Een proef.', en: 'A trial.' },
    collections: [{ slug: 'proef-things', fields: [], ...collection }],
    ...more,
  };
}

const toPartner = { name: 'partner', type: 'relationship', relationTo: 'partners' } as const;

describe('checkFlavour', () => {
  it('should take in what can work here', () => {
    const flavour = withCollection({
      fields: [toPartner, { ...toPartner, name: 'all', hasMany: true, required: true }],
    });
    expect(() => checkFlavour({ flavour, config: hub })).not.toThrow();
  });

  it.each<[string, Flavour]>([
    ['an index over several fields', withCollection({ indexes: [{ fields: ['library', 'slug'] }] })],
    ['a required relation', withCollection({ fields: [{ ...toPartner, required: true }] })],
    [
      'a required relation in rows',
      withCollection({
        fields: [{ name: 'rows', type: 'array', fields: [{ ...toPartner, required: true }] }],
      }),
    ],
    ['a collection with a name of its own', withCollection({ slug: 'things' })],
    ['another version of the contract', withCollection({}, { contract: contractVersion + 1 })],
    [
      'a search in what is not its own',
      withCollection({}, { search: { users: { one: () => '', many: () => '', entry: () => null } } }),
    ],
  ])('should refuse %s', (_what, flavour) => {
    expect(() => checkFlavour({ flavour, config: hub })).toThrow(FlavourRefused);
  });
});
