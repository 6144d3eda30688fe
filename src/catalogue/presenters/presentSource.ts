import type { Text } from '../../core/text/index.ts';

/** Where sources that many know are to be found. */
const addresses: Record<string, string> = {
  'goodbooks-10k': 'https://github.com/zygmuntz/goodbooks-10k',
  OBA: 'https://www.oba.nl',
  OCoLC: 'https://search.worldcat.org',
  Singel: 'https://www.singeluitgeverijen.nl',
};

/**
 * Where the details of a title come from, in words; with an address where there is one.
 * @param source as the title has it: what a file says of itself, or the name of the file
 */
export function presentSource({ t, source }: { t: Text['catalogue']; source: string }): {
  detail: string;
  href?: string;
} {
  const names: Record<string, string> = t.sources;
  const name = Object.hasOwn(names, source) ? names[source] : undefined;
  return {
    detail: name ?? t.otherSource(source),
    href: Object.hasOwn(addresses, source) ? addresses[source] : undefined,
  };
}
