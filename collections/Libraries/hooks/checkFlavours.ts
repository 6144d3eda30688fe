import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import type { Library } from '../../../src/payload-types.ts';
import { textFor } from '../../../src/core/text/index.ts';
import { flavourBySlug } from '../../../src/flavours/registry.ts';
import { checkSettings } from '../../../src/flavours/settings/checkSettings.ts';
import { withDefaults } from '../../../src/flavours/settings/withDefaults.ts';

type Problem = { path: string; message: string };

/**
 * Checks the flavours a library chose, and how it set them, when they are saved. A flavour that this hub
 * had when it was chosen and has no more stays as it is.
 * @throws ValidationError 400, each message at its setting (`flavours.0.settings.place`)
 */
export const checkFlavours: CollectionBeforeValidateHook<Library> = ({ data, originalDoc, req }) => {
  const chosen = data?.flavours;
  if (!Array.isArray(chosen)) return data;
  const language = req.i18n?.language === 'en' ? 'en' : 'nl';
  const t = textFor(language).flavours.settings;
  const before = new Set((originalDoc?.flavours ?? []).map(({ flavour }) => flavour));
  const problems = chosen.flatMap(({ flavour: slug, settings }, index): Problem[] => {
    const path = `flavours.${index}`;
    if (chosen.findIndex((each) => each.flavour === slug) < index)
      return [{ path: `${path}.flavour`, message: t.twice }];
    const flavour = flavourBySlug(slug);
    if (!flavour) return before.has(slug) ? [] : [{ path: `${path}.flavour`, message: t.unknownFlavour }];
    if (!flavour.settings) return [];
    const given = settings === null || settings === undefined ? {} : settings;
    const whole = isObject(given)
      ? { ...withDefaults({ schema: flavour.settings, settings: {} }), ...given }
      : given;
    return checkSettings({ schema: flavour.settings, settings: whole, language }).map(
      ({ field, message }) => ({
        path: field ? `${path}.settings.${field}` : `${path}.settings`,
        message,
      }),
    );
  });
  if (problems.length > 0) throw new ValidationError({ collection: 'libraries', errors: problems, req });
  return data;
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
