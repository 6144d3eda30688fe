import type { Payload, TypedUser } from 'payload';
import type { Language } from '../../core/text/index.ts';
import { now } from '../../core/now.ts';
import { allLibraries } from '../../libraries/registry.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import type { User } from '../../payload-types.ts';
import { noteFault } from '../faults.ts';
import type { LineSlug } from '../contract/Flavour.ts';
import { flavoursOf, settingsOf } from '../hasFlavour.ts';
import { wordsOf } from '../site/flavourContext.ts';

type Doc = { id: string; library?: string | { id: string } | null };

/**
 * The steps from a thing as links for the admin. Each leads to a page of the site, where who and when are
 * asked again; a rule that only that page can ask is not asked here.
 */
export async function stepsInAdmin({
  payload,
  user,
  language,
  from,
  id,
}: {
  payload: Payload;
  user: TypedUser;
  language: Language;
  from: LineSlug;
  id: string;
}): Promise<{ label: string; href: string }[]> {
  const found = await payload.findByID({
    collection: from,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  });
  const doc = found as Doc | null;
  const library = (await allLibraries(payload)).find((each) => each.id === idOf(doc?.library));
  if (!doc || !library) return [];
  const base = `${language === 'en' ? '/en' : ''}/${library.slug}`;
  return flavoursOf(library).flatMap((flavour) => {
    const settings = settingsOf({ library, flavour });
    const words = wordsOf({ flavour, language });
    return (flavour.steps ?? []).flatMap((step) => {
      try {
        if (step.from !== from) return [];
        if (step.who === 'librarian' && !isLibrarian(user as User | null, library.id)) return [];
        if (step.when && !step.when({ doc: doc as never, settings, at: now() })) return [];
        const path = 'to' in step ? step.to(doc as never) : `/stap/${step.key}/${doc.id}`;
        return [{ label: step.label(words), href: `${base}/${flavour.slug}${path}` }];
      } catch (err) {
        noteFault({ flavour: flavour.slug, where: `step ${step.key}`, err });
        return [];
      }
    });
  });
}
