import { describe, expect, it } from '@jest/globals';
import { PageCache, type CachedPage } from './PageCache.ts';

function page(...tags: string[]): CachedPage {
  return {
    status: 200,
    body: Buffer.from(tags.join(' ')),
    etag: '"x"',
    type: 'text/html',
    tags: new Set(tags),
  };
}

describe('PageCache', () => {
  it('should forget the pages that show a thing, and no others', () => {
    const cache = new PageCache();
    cache.set({ key: 'a', page: page('event-1', 'events@deventer'), since: cache.now });
    cache.set({ key: 'b', page: page('event-2', 'events@deventer'), since: cache.now });
    cache.set({ key: 'c', page: page('dossier-1'), since: cache.now });
    cache.forget(['event-1']);
    expect(['a', 'b', 'c'].map((key) => Boolean(cache.get(key)))).toEqual([false, true, true]);
    cache.forget(['events@deventer']);
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('c')).toBeDefined();
  });

  it('should not store a page when what it shows changed while it was made', () => {
    const cache = new PageCache();
    const since = cache.now;
    cache.forget(['event-1']);
    cache.set({ key: 'a', page: page('event-1'), since });
    cache.set({ key: 'b', page: page('event-2'), since });
    expect(cache.get('a')).toBeUndefined();
    expect(cache.get('b')).toBeDefined();
    cache.set({ key: 'a', page: page('event-1'), since: cache.now });
    expect(cache.get('a')).toBeDefined();
  });

  it('should not store a page that was begun before everything was forgotten', () => {
    const cache = new PageCache();
    const since = cache.now;
    cache.clear();
    cache.set({ key: 'a', page: page('event-1'), since });
    expect(cache.get('a')).toBeUndefined();
  });

  it('should follow the tags of the newest version of a page', () => {
    const cache = new PageCache();
    cache.set({ key: 'a', page: page('event-1'), since: cache.now });
    cache.set({ key: 'a', page: page('event-2'), since: cache.now });
    cache.forget(['event-1']);
    expect(cache.get('a')).toBeDefined();
    cache.forget(['event-2']);
    expect(cache.get('a')).toBeUndefined();
  });

  it('should stay within its bounds, in number and in bytes', () => {
    const cache = new PageCache();
    for (let number = 0; number < 6000; number += 1) {
      cache.set({ key: String(number), page: page(`tag-${number}`), since: cache.now });
    }
    expect(cache.size).toBeLessThanOrEqual(5000);
    const body = Buffer.alloc(5_000_000);
    for (let number = 0; number < 30; number += 1) {
      cache.set({ key: `large ${number}`, page: { ...page('large'), body }, since: cache.now });
    }
    expect(cache.size).toBeLessThanOrEqual(13);
    cache.forget(['large']);
    expect(cache.size).toBe(0);
  });
});
