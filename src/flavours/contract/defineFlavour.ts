import { applyFlavour } from './applyFlavour.ts';
import { checkFlavour } from './checkFlavour.ts';
import type { Flavour, Settings } from './Flavour.ts';
import type { FlavourOptions, FlavourPlugin } from './FlavourPlugin.ts';

/**
 * Makes a flavour out of its definition: a Payload plugin `(options) => (config) => config`. In the hub it
 * is listed in plugins/index.ts; in another Payload project it stands in `plugins` and brings what needs
 * nothing of the hub: its collections, and its fields and hooks for collections that are there.
 * @throws FlavourRefused when the plugin is used and the definition is unfit
 */
export function defineFlavour<S = Settings, W = object>(definition: Flavour<S, W>): FlavourPlugin {
  const flavour = definition as unknown as Flavour;
  const plugin =
    ({ enabled = true }: FlavourOptions = {}) =>
    (config: Parameters<typeof applyFlavour>[0]['config']) => {
      if (!enabled) return config;
      checkFlavour({ flavour, config });
      return applyFlavour({ flavour, config });
    };
  return Object.assign(plugin, { flavour });
}
