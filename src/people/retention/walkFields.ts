import type { Field } from 'payload';

export type FieldAt = {
  /** Dotted path, arrays and blocks without numbers: `askedBy.email`, `earlier.body`. */
  path: string;
  field: Field;
};

/** Every field of a collection that holds a value, however deep. */
export function walkFields(fields: Field[], under = ''): FieldAt[] {
  return fields.flatMap((field): FieldAt[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        walkFields(tab.fields, 'name' in tab && tab.name ? `${under}${tab.name}.` : under),
      );
    }
    if (field.type === 'ui' || field.type === 'join') return [];
    const path = 'name' in field && field.name ? `${under}${field.name}` : under.slice(0, -1);
    const within = 'name' in field && field.name ? `${path}.` : under;
    if (field.type === 'blocks') {
      return (field.blocks ?? []).flatMap((block) => walkFields(block.fields, `${within}${block.slug}.`));
    }
    if ('fields' in field && Array.isArray(field.fields)) return walkFields(field.fields, within);
    return [{ path, field }];
  });
}
