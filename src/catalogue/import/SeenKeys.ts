import { createHash } from 'node:crypto';

const most = 250_000;

/**
 * Which keys came by in this file: the last 250,000, so that memory stays bounded. What comes twice further
 * apart is stored twice in a row under one key, which doubles nothing.
 */
export class SeenKeys {
  readonly #keys = new Set<string>();

  /** Whether the key was seen before; from now on it was. */
  has(key: string): boolean {
    const short = createHash('sha256').update(key).digest('base64').slice(0, 16);
    if (this.#keys.has(short)) return true;
    this.#keys.add(short);
    if (this.#keys.size > most)
      for (const oldest of this.#keys) {
        this.#keys.delete(oldest);
        break;
      }
    return false;
  }
}
