import { LRUCache } from 'lru-cache';
import { shared } from '../shared.ts';

export type CachedPage = {
  status: number;
  body: Buffer;
  /** The same for who takes it compressed; made when someone first does. */
  zipped?: Buffer;
  etag: string;
  type: string;
  /** Its own content security policy, where it shows more than other pages. */
  policy?: string;
  tags: ReadonlySet<string>;
};

const mostBytes = 64 * 1024 * 1024;
const milliseconds = 60_000; // pages that say “today” or “coming” are never older than a minute

/**
 * Pages as visitors without a session get them, in this process, bounded in number and bytes.
 * A page knows the tags of what it shows; forgetting a tag forgets exactly the pages that have it.
 */
export class PageCache {
  readonly #pages = new LRUCache<string, CachedPage>({
    max: 5000,
    maxSize: mostBytes,
    ttl: milliseconds,
    sizeCalculation: (page) => Math.ceil(page.body.length * 1.3) + 500,
    dispose: (page, key) => this.#unlink(page, key),
  });
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #forgotten = new LRUCache<string, number>({ max: 20_000 });
  #clock = 0;
  #clearedAt = 0;

  /** A point in time to compare with when a page that is being made is stored. */
  get now(): number {
    return this.#clock;
  }

  get size(): number {
    return this.#pages.size;
  }

  get(key: string): CachedPage | undefined {
    return this.#pages.get(key);
  }

  /**
   * Stores a page, unless something it shows was forgotten since the making of it began.
   * @param since `now` at the time the making began
   */
  set({ key, page, since }: { key: string; page: CachedPage; since: number }): void {
    if (this.#clearedAt > since) return;
    for (const tag of page.tags) if ((this.#forgotten.get(tag) ?? 0) > since) return;
    this.#pages.set(key, page);
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
  }

  /** Forgets every page that shows one of these. */
  forget(tags: Iterable<string>): void {
    this.#clock += 1;
    for (const tag of tags) {
      this.#forgotten.set(tag, this.#clock);
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) this.#pages.delete(key);
    }
  }

  /** Forgets everything: another process wrote, and it is not known what. */
  clear(): void {
    this.#clock += 1;
    this.#clearedAt = this.#clock;
    this.#pages.clear();
    this.#keysByTag.clear();
  }

  #unlink(page: CachedPage, key: string): void {
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}

/** The cache of this process. */
export const pageCache = shared('pageCache', () => new PageCache());
