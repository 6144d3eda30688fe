import { describe, expect, it } from '@jest/globals';
import type { Field } from 'payload';
import { unclassified } from './unclassified.ts';

const collection = (slug: string, fields: Field[]) => [{ slug, fields }];

describe('unclassified', () => {
  it('should name free words, addresses and relations to accounts that are new, however deep', () => {
    const fields: Field[] = [
      { name: 'note', type: 'textarea' },
      { name: 'address', type: 'email' },
      { name: 'made', type: 'number' },
      {
        name: 'rows',
        type: 'array',
        fields: [{ name: 'by', type: 'relationship', relationTo: ['users', 'groups'] }],
      },
      { type: 'tabs', tabs: [{ label: 'x', fields: [{ name: 'inside', type: 'json' }] }] },
      {
        name: 'parts',
        type: 'blocks',
        blocks: [{ slug: 'quote', fields: [{ name: 'said', type: 'richText' }] }],
      },
    ];
    expect(unclassified(collection('novelties', fields))).toEqual([
      'novelties.note',
      'novelties.address',
      'novelties.rows.by',
      'novelties.inside',
      'novelties.parts.quote.said',
    ]);
  });

  it('should not let a collection without persons hide an address or an account', () => {
    const fields: Field[] = [
      { name: 'note', type: 'text' },
      { name: 'contact', type: 'email' },
      { name: 'keeper', type: 'relationship', relationTo: 'users' },
    ];
    expect(unclassified(collection('branches', fields))).toEqual(['branches.contact', 'branches.keeper']);
  });

  it('should let what is in the table pass', () => {
    expect(unclassified(collection('rsvps', [{ name: 'email', type: 'email' }]))).toEqual([]);
  });
});
