import type { CollectionConfig, Config } from 'payload';
import { extendCollection } from '../config/extendCollection.ts';
import { ownCollection } from '../config/ownCollection.ts';
import { withDossierKinds } from '../config/withDossierKinds.ts';
import { withSteps } from '../config/withSteps.ts';
import { withViews } from '../config/withViews.ts';
import { isHub } from '../config/isHub.ts';
import type { Flavour } from './Flavour.ts';

/**
 * A configuration with a flavour in it; the one that was given stays as it was, so that a flavour that
 * fails halfway leaves nothing behind.
 */
export function applyFlavour({ flavour, config }: { flavour: Flavour; config: Config }): Config {
  const hub = isHub(config);
  const extended = (config.collections ?? []).map((collection): CollectionConfig => {
    const extension = flavour.extend?.[collection.slug as keyof Flavour['extend'] & string];
    const grown = extension ? extendCollection({ flavour, collection, extension, hub }) : collection;
    if (!hub) return grown;
    return withSteps({ flavour, collection: withDossierKinds({ flavour, collection: grown }) });
  });
  const own = (flavour.collections ?? []).map((collection) => ownCollection({ flavour, collection, hub }));
  const grown: Config = { ...config, collections: [...extended, ...own] };
  return hub ? withViews({ flavour, config: grown }) : grown;
}
