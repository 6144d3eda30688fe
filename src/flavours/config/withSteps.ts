import type { CollectionConfig } from 'payload';
import type { Flavour } from '../contract/Flavour.ts';

const path = '/templates/admin/FlavourSteps.tsx#FlavourSteps';

/** A collection on the line with the links to steps in its form in the admin, once. */
export function withSteps({
  flavour,
  collection,
}: {
  flavour: Flavour;
  collection: CollectionConfig;
}): CollectionConfig {
  if (!flavour.steps?.some((step) => step.from === collection.slug)) return collection;
  const { admin = {} } = collection;
  const controls = admin.components?.edit?.beforeDocumentControls ?? [];
  if (controls.some((each) => typeof each === 'object' && 'path' in each && each.path === path))
    return collection;
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin.components,
        edit: {
          ...admin.components?.edit,
          beforeDocumentControls: [...controls, { path, serverProps: { from: collection.slug } }],
        },
      },
    },
  };
}
