import type { CollectionConfig, Field, SelectField } from 'payload';
import { idOf } from '../../people/roles.ts';
import type { Flavour } from '../contract/Flavour.ts';
import { knownToHave } from '../hasFlavour.ts';

/** Kind of dossier as it is stored: `<slug>-<key>`. */
export function kindValue({ slug, key }: { slug: string; key: string }): string {
  return `${slug}-${key}`;
}

/** The dossiers' choice of kind with those of a flavour; which a library may choose: dossiers/kinds. */
export function withDossierKinds({
  flavour,
  collection,
}: {
  flavour: Flavour;
  collection: CollectionConfig;
}): CollectionConfig {
  const kinds = Object.entries(flavour.dossierKinds ?? {});
  if (collection.slug !== 'dossiers' || kinds.length === 0) return collection;
  const added = kinds.map(([key, { label }]) => ({ value: kindValue({ slug: flavour.slug, key }), label }));
  const fields = collection.fields.map((field): Field => {
    if (field.type !== 'select' || field.name !== 'kind') return field;
    return {
      ...field,
      options: [...field.options, ...added],
      filterOptions: withoutOthers({
        slug: flavour.slug,
        values: added.map(({ value }) => value),
        before: field.filterOptions,
      }),
    } as Field;
  });
  return { ...collection, fields };
}

type Filter = NonNullable<SelectField['filterOptions']>;

/** In the admin and over REST a library without the flavour has no such kinds; commands check for themselves. */
function withoutOthers({
  slug,
  values,
  before,
}: {
  slug: string;
  values: string[];
  before: Filter | undefined;
}): Filter {
  return (args) => {
    const options = before ? before(args) : args.options;
    const library = idOf((args.data as { library?: string | { id: string } } | undefined)?.library);
    if (args.req.payloadAPI === 'local' || !library || knownToHave(slug).includes(library)) return options;
    return options.filter((option) => typeof option === 'string' || !values.includes(option.value));
  };
}
