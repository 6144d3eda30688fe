import { describe, expect, it } from '@jest/globals';
import { tagsOf } from './forgetPages.ts';
import { idsIn, listTag } from './tags.ts';

const id = (letter: string) => letter.repeat(24);

describe('idsIn', () => {
  it('should find the ids of everything that is shown, however deep, and not those of array rows', () => {
    const doc = {
      id: id('a'),
      branch: { id: id('b'), library: { id: id('c') } },
      partners: [{ id: id('d') }],
      openingHours: [{ id: 'row-1' }],
      title: 'no id',
    };
    expect([...idsIn([doc])].sort()).toEqual([id('a'), id('b'), id('c'), id('d')]);
  });

  it('should end on something that contains itself', () => {
    const doc: { id: string; self?: unknown } = { id: id('a') };
    doc.self = doc;
    expect([...idsIn(doc)]).toEqual([id('a')]);
  });
});

describe('tagsOf', () => {
  it('should name the thing, its lists, and the thing on whose page it is shown', () => {
    const doc = { id: id('a'), library: { id: id('l') }, event: id('e') };
    expect(tagsOf({ collection: 'seat-ledgers', doc })).toEqual([
      id('a'),
      listTag('seat-ledgers', undefined),
      listTag('seat-ledgers', id('l')),
      id('e'),
    ]);
  });

  it('should do without a library and a parent', () => {
    expect(tagsOf({ collection: 'titles', doc: { id: id('a') } })).toEqual([id('a'), 'titles@*']);
  });
});
