import { publicLink } from '../../../src/flavours/hub.ts';
import type { KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/** A format as schema.org `HowTo`. */
export function formatJsonLd({
  ctx,
  format,
  credit,
}: {
  ctx: Ctx;
  format: KennismakersFormat;
  /** Who thought it up, in words. */
  credit: string;
}): object {
  const { library, language } = ctx;
  const steps = (format.plan ?? '').split(/\n+/).map((text) => text.replace(/^[-*\d.\s]+/, '').trim());
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: format.title,
    inLanguage: format.language ?? 'nl',
    url: publicLink({ library, language, path: `/kennismakers/formats/${format.slug}` }),
    creditText: credit,
    ...(format.summary && { description: format.summary }),
    ...(format.materials && { supply: format.materials }),
    step: steps.filter(Boolean).map((text) => ({ '@type': 'HowToStep', text })),
    publisher: { '@type': 'Library', name: library.name },
    ...(format.origin?.url && { isBasedOn: format.origin.url }),
  };
}
