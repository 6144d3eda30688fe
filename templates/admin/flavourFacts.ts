import type { Label } from '../../src/flavours/contract/Label.ts';
import type { SettingsSchema } from '../../src/flavours/contract/SettingsSchema.ts';
import { allFlavours } from '../../src/flavours/registry.ts';

/** What the form of a library shows of a flavour: plain data that can go to the browser. */
export type FlavourFacts = {
  slug: string;
  name: Label;
  description: Label;
  settings: SettingsSchema | null;
};

export function flavourFacts(): FlavourFacts[] {
  return allFlavours().map(({ slug, name, description, settings }) => ({
    slug,
    name,
    description,
    settings: settings ? (JSON.parse(JSON.stringify(settings)) as SettingsSchema) : null,
  }));
}
