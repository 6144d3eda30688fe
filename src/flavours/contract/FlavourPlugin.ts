import type { Plugin } from 'payload';
import type { Flavour } from './Flavour.ts';

/** How a flavour is taken into a Payload project. */
export type FlavourOptions = {
  /** false leaves the configuration as it is. */
  enabled?: boolean;
};

/** What `defineFlavour` makes: an ordinary Payload plugin that also carries its definition. */
export type FlavourPlugin = ((options?: FlavourOptions) => Plugin) & { readonly flavour: Flavour };
