import type { Config, Plugin } from 'payload';
import { defineFlavour } from './contract/defineFlavour.ts';
import type { Flavour } from './contract/Flavour.ts';
import type { FlavourPlugin } from './contract/FlavourPlugin.ts';
import { FlavourRefused } from './contract/FlavourRefused.ts';
import { chosenSources } from './chosenSources.ts';
import { noteFault } from './faults.ts';
import type { FlavourSources } from './FlavourSources.ts';
import { registerFlavour } from './registry.ts';

/**
 * The plugin that takes the flavours into the hub, one after the other. One that cannot be loaded, throws
 * or is refused is left out with a message, in the log and on *Vandaag*; the hub starts without it.
 */
export function takeFlavours(sources: FlavourSources): Plugin {
  return async (config) => {
    let grown: Config = { ...config, custom: { ...config.custom, kenniscloud: true } };
    for (const [name, load] of Object.entries(chosenSources({ sources, wanted: process.env.FLAVOURS }))) {
      try {
        const plugin = pluginOf({ name, module: await load() });
        grown = await plugin()(grown);
        registerFlavour(plugin.flavour);
      } catch (err) {
        noteFault({ flavour: name, where: 'start', err });
      }
    }
    return grown;
  };
}

/** What a module gives: by `export default`, or the only thing in it that is a flavour. */
function pluginOf({ name, module }: { name: string; module: object }): FlavourPlugin {
  const given = [(module as { default?: unknown }).default, ...Object.values(module)];
  for (const each of given) {
    if (isPlugin(each)) return each;
    if (isDefinition(each)) return defineFlavour(each);
  }
  throw new FlavourRefused({ slug: name, why: 'its module exports nothing made by defineFlavour.' });
}

function isPlugin(value: unknown): value is FlavourPlugin {
  return typeof value === 'function' && 'flavour' in value;
}

function isDefinition(value: unknown): value is Flavour {
  return typeof value === 'object' && value !== null && 'contract' in value && 'slug' in value;
}
