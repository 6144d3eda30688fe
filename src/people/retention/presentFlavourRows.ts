import type { PrivacyRow } from '../../../templates/pages/Privacy.tsx';
import type { Language, Text } from '../../core/text/index.ts';
import { flavoursOf } from '../../flavours/hasFlavour.ts';
import type { Library } from '../../payload-types.ts';

/** What the ways of working of a library keep of people, and until when, as they say themselves. */
export function presentFlavourRows({
  t,
  language,
  library,
}: {
  t: Text['privacy'];
  language: Language;
  library: Library;
}): PrivacyRow[] {
  return flavoursOf(library).flatMap((flavour) =>
    (flavour.personal?.kept ?? []).map(({ key, what, until }) => ({
      key: `${flavour.slug}-${key}`,
      what: sentence(what[language], ''),
      why: t.ofFlavour(flavour.name[language]),
      until: sentence(until[language], '.'),
    })),
  );
}

function sentence(words: string, end: string): string {
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  return said.endsWith('.') ? said : said + end;
}
