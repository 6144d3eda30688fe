import type { Config, Field } from 'payload';
import { groupName } from '../config/groupName.ts';
import { isHub } from '../config/isHub.ts';
import { extensionHooks } from '../config/containedHooks.ts';
import { libraryPaths } from '../../site/libraryPaths.ts';
import { compileSettings } from '../settings/checkSettings.ts';
import { contractVersion } from './contractVersion.ts';
import { FlavourRefused } from './FlavourRefused.ts';
import { lineSlugs, type Flavour } from './Flavour.ts';

/**
 * Refuses a flavour that cannot work here, before anything of it is used.
 * @throws FlavourRefused with what to do about it
 */
export function checkFlavour({ flavour, config }: { flavour: Flavour; config: Config }): void {
  const refuse = (why: string): never => {
    throw new FlavourRefused({ slug: String(flavour.slug), why });
  };
  if (flavour.contract !== contractVersion) {
    refuse(
      `it is made for version ${String(flavour.contract)} of the contract, and this hub has version ${contractVersion}. Install a version of it that is made for ${contractVersion}.`,
    );
  }
  if (!/^[a-z][a-z0-9-]{1,24}$/.test(flavour.slug)) {
    refuse('its slug must have 2 to 25 small letters, digits and dashes, and begin with a letter.');
  }
  if (isHub(config) && libraryPaths.has(flavour.slug))
    refuse(`"${flavour.slug}" is an address of the hub itself. Give it another slug.`);
  for (const name of ['name', 'description'] as const) {
    if (!flavour[name]?.nl || !flavour[name].en) refuse(`its ${name} must be there in Dutch and in English.`);
  }
  checkTexts({ flavour, refuse });
  checkSchema({ flavour, refuse });
  checkCollections({ flavour, config, refuse });
  checkExtensions({ flavour, config, refuse });
  checkParts({ flavour, refuse });
}

type Args = { flavour: Flavour; refuse: (why: string) => never };

/** TypeScript sees to it for flavours written in it; those that were compiled elsewhere are looked at here. */
function checkTexts({ flavour, refuse }: Args): void {
  const { texts } = flavour;
  if (!texts) return;
  const missing = (nl: unknown, en: unknown, path: string): string | undefined => {
    if (typeof nl !== typeof en) return path;
    if (typeof nl !== 'object' || nl === null) return undefined;
    for (const key of Object.keys(nl)) {
      const found = missing(
        (nl as Record<string, unknown>)[key],
        (en as Record<string, unknown> | null)?.[key],
        `${path}.${key}`,
      );
      if (found) return found;
    }
    return undefined;
  };
  const path = missing(texts.nl, texts.en, 'texts.en');
  if (path) refuse(`${path} is missing: every Dutch text has an English one.`);
}

function checkSchema({ flavour, refuse }: Args): void {
  const { settings } = flavour;
  if (!settings) return;
  if (settings.type !== 'object') refuse('its settings must be a JSON Schema of type "object".');
  for (const [name, setting] of Object.entries(settings.properties)) {
    if (!setting['x-label']?.nl || !setting['x-label'].en)
      refuse(`its setting "${name}" needs an x-label in Dutch and in English.`);
  }
  try {
    compileSettings(settings);
  } catch (err) {
    refuse(`its settings are no JSON Schema: ${err instanceof Error ? err.message : String(err)}`);
  }
}

function checkCollections({ flavour, config, refuse }: Args & { config: Config }): void {
  const taken = new Set((config.collections ?? []).map(({ slug }) => slug));
  for (const { slug, fields, indexes } of flavour.collections ?? []) {
    if (taken.has(slug)) refuse(`there is a collection "${slug}" already.`);
    if (slug !== flavour.slug && !slug.startsWith(`${flavour.slug}-`))
      refuse(`the slug of its collection "${slug}" must begin with "${flavour.slug}-".`);
    if (slug.length > 40) refuse(`the slug of its collection "${slug}" is longer than 40 characters.`);
    if (isHub(config) && namesOf(fields).has('library'))
      refuse(`its collection "${slug}" has a field "library" of its own; the hub adds that field.`);
    const bound = firstBound(fields);
    if (isHub(config) && bound)
      refuse(
        `the relation "${bound}" of its collection "${slug}" is required: SQLite would let nobody delete what it points to, also where the flavour is off. Make it with \`needed\`.`,
      );
    if (isHub(config) && indexes?.length)
      refuse(
        `its collection "${slug}" has an index over several fields. Those are numbered by their place among all collections, so that one flavour more or less would rename them: keep what is to be found together in one field (see \`addressField\`).`,
      );
    taken.add(slug);
  }
}

function checkExtensions({ flavour, config, refuse }: Args & { config: Config }): void {
  const group = groupName(flavour.slug);
  for (const [slug, extension] of Object.entries(flavour.extend ?? {})) {
    const collection = (config.collections ?? []).find((each) => each.slug === slug);
    if (!collection) {
      if (isHub(config)) refuse(`it extends "${slug}", and there is no such collection.`);
      continue;
    }
    if (extension.fields && namesOf(collection.fields).has(group))
      refuse(`its fields on "${slug}" would take the place of the field "${group}" that is there.`);
    const required = firstRequired(extension.fields ?? []);
    if (required)
      refuse(
        `its field "${required}" on "${slug}" is required: libraries without the flavour could save nothing. Check it in \`validate\`.`,
      );
    for (const hook of Object.keys(extension.hooks ?? {})) {
      if (!(extensionHooks as readonly string[]).includes(hook))
        refuse(`it puts a hook "${hook}" on "${slug}"; only ${extensionHooks.join(', ')} can be.`);
    }
  }
}

function checkParts({ flavour, refuse }: Args): void {
  const keys = (list: { key: string }[] | undefined, name: string) => {
    const seen = new Set<string>();
    for (const { key } of list ?? []) {
      if (!/^[a-z][a-z0-9-]*$/.test(key) || seen.has(key))
        refuse(`in ${name} every key is its own, in small letters: "${key}" is not.`);
      seen.add(key);
    }
  };
  keys(flavour.steps, 'steps');
  keys(flavour.dashboard, 'dashboard');
  keys(flavour.figures, 'figures');
  keys(flavour.adminViews, 'adminViews');
  keys(flavour.tasks, 'tasks');
  keys(flavour.personal?.kept, 'personal.kept');
  keys(
    Object.keys(flavour.dossierKinds ?? {}).map((key) => ({ key })),
    'dossierKinds',
  );
  for (const { from, key } of flavour.steps ?? []) {
    if (!lineSlugs.includes(from))
      refuse(`its step "${key}" starts from "${String(from)}", which is not on the line.`);
  }
  const own = new Set((flavour.collections ?? []).map(({ slug }) => slug));
  for (const slug of Object.keys(flavour.search ?? {}))
    if (!own.has(slug)) refuse(`its search is about "${slug}", which is no collection of its own.`);
  const paths = [...(flavour.feeds ?? []), ...(flavour.pages?.nav ?? [])].map(({ path }) => path);
  for (const path of paths) if (!path.startsWith('/')) refuse(`the path "${path}" must begin with a slash.`);
}

function namesOf(fields: Field[]): Set<string> {
  const names = fields.flatMap((field): string[] => {
    if ('name' in field && field.name) return [field.name];
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab.name] : [...namesOf(tab.fields)]));
    return 'fields' in field ? [...namesOf(field.fields)] : [];
  });
  return new Set(names);
}

/** A relation to one document whose column may not be empty. */
function firstBound(fields: Field[]): string | undefined {
  for (const field of fields) {
    const isOne = field.type === 'relationship' || field.type === 'upload';
    if (isOne && field.required && !field.hasMany) return field.name;
    const inner = 'fields' in field ? firstBound(field.fields) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** Rows of an array may have what they cannot do without; the document may not. */
function firstRequired(fields: Field[]): string | undefined {
  for (const field of fields) {
    if ('required' in field && field.required) return 'name' in field ? field.name : field.type;
    if (field.type === 'array' || field.type === 'blocks') continue;
    const inner = 'fields' in field ? firstRequired(field.fields) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
