import type { Library } from '../payload-types.ts';

type Numbers = { isbn?: string[] | null; ppn?: string | null };

/**
 * Where a title is in the library's own catalogue, by the address that the library filled in with `{isbn}`
 * or `{ppn}` in it.
 * @returns undefined when the library has no such address, the title no such number, or it leads elsewhere
 *   than to the web
 */
export function catalogueLink({
  library,
  title: { isbn, ppn },
}: {
  library: Pick<Library, 'isbnLink' | 'ppnLink'>;
  title: Numbers;
}): string | undefined {
  return (
    fill({ template: library.ppnLink, name: '{ppn}', value: ppn }) ??
    fill({ template: library.isbnLink, name: '{isbn}', value: isbn?.[0] })
  );
}

function fill({
  template,
  name,
  value,
}: {
  template: string | null | undefined;
  name: string;
  value: string | null | undefined;
}): string | undefined {
  if (!template?.includes(name) || !value) return undefined;
  return webAddress(template.replaceAll(name, encodeURIComponent(value)));
}

/** An address that leads to the web, or nothing. */
export function webAddress(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
