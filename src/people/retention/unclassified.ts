import type { CollectionConfig, Field } from 'payload';
import { allFlavours } from '../../flavours/registry.ts';
import { canHoldPerson } from './canHoldPerson.ts';
import { notPersonal, notPersonalNames } from './notPersonal.ts';
import { retentionTable } from './retentionTable.ts';
import { walkFields } from './walkFields.ts';

type Collections = Pick<CollectionConfig, 'slug' | 'fields'>[];

/**
 * Fields that can hold a person of which nobody has said when they end.
 * @returns `collection.path` each; empty when all is well
 */
export function unclassified(collections: Collections): string[] {
  return collections.flatMap(({ slug, fields }) => {
    const own = allFlavours().map(({ personal }) => personal); // flavours answer for their own fields
    const kept = [...retentionTable, ...own.flatMap((each) => each?.kept ?? [])];
    const known = new Set(kept.flatMap((row) => row.fields[slug] ?? []));
    const harmless = [...(notPersonal[slug] ?? []), ...own.flatMap((each) => each?.none?.[slug] ?? [])];
    return walkFields(fields)
      .filter(({ field }) => canHoldPerson(field))
      .filter(({ path, field }) => !known.has(path) && !isHarmless({ path, field, harmless }))
      .map(({ path }) => `${slug}.${path}`);
  });
}

/** Rows that name a field which is not there (any more). */
export function unknownRows(collections: Collections): string[] {
  return retentionTable.flatMap((row) =>
    Object.entries(row.fields).flatMap(([slug, paths]) => {
      const found = collections.find((each) => each.slug === slug);
      const there = new Set(walkFields(found?.fields ?? []).map(({ path }) => path));
      return paths.filter((path) => !there.has(path)).map((path) => `${slug}.${path}`);
    }),
  );
}

function isHarmless({ path, field, harmless }: { path: string; field: Field; harmless: readonly string[] }) {
  if (harmless.includes(path)) return true;
  if (field.type === 'email' || field.type === 'relationship' || field.type === 'upload') return false;
  const name = path.split('.').at(-1) ?? '';
  return harmless.includes('*') || notPersonalNames.includes(name);
}
