import type { FlavourSources } from './FlavourSources.ts';

/**
 * Which flavours are taken in, by the environment variable FLAVOURS: left out, all of plugins/index.ts;
 * `none`, none; else names with commas between them, of plugins/index.ts or of npm packages (`*` stands
 * for all of plugins/index.ts).
 */
export function chosenSources({
  sources,
  wanted,
}: {
  sources: FlavourSources;
  wanted: string | undefined;
}): FlavourSources {
  if (!wanted) return sources;
  if (wanted === 'none') return {};
  const chosen: FlavourSources = {};
  for (const name of wanted.split(',').map((each) => each.trim())) {
    if (name === '*') Object.assign(chosen, sources);
    else if (name) chosen[name] = sources[name] ?? (() => importPackage(name));
  }
  return chosen;
}

/** Found where Node finds packages; the admin's bundle leaves it to Node as well. */
function importPackage(name: string): Promise<object> {
  return import(/* webpackIgnore: true */ /* turbopackIgnore: true */ name) as Promise<object>;
}
