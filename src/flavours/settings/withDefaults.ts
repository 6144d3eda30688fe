import type { Settings } from '../contract/Flavour.ts';
import type { SettingsSchema } from '../contract/SettingsSchema.ts';

/** Settings as stored, with the schema's defaults for what is not there; what the schema lost is left out. */
export function withDefaults({
  schema,
  settings,
}: {
  schema: SettingsSchema | undefined;
  settings: unknown;
}): Settings {
  const stored = isObject(settings) ? settings : {};
  return Object.fromEntries(
    Object.entries(schema?.properties ?? {})
      .map(([name, setting]) => [name, stored[name] ?? setting.default] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
