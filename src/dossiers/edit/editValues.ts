import { lexicalToMarkdown } from '../../core/richtext/lexicalToMarkdown.ts';
import type { Theme } from '../../payload-types.ts';
import { contentOf } from '../DossierContent.ts';
import type { DossierVersion } from '../versions/DossierVersion.ts';
import { mostSources } from './editSchema.ts';

/** Empty rows below the sources that are there. */
const spare = 2;

/** A version as the fields of the form: what someone starts from. */
export function editValues({
  version,
  themes,
}: {
  version: DossierVersion;
  themes: Theme[];
}): Record<string, string> {
  const content = contentOf(version.dossier);
  const rows = content.sources.flatMap(({ title, url }, index) => [
    [`bron-${index + 1}`, title],
    [`bronadres-${index + 1}`, url ?? ''],
  ]);
  return {
    titel: content.title,
    samenvatting: content.summary ?? '',
    tekst: lexicalToMarkdown(content.body),
    soort: content.kind,
    themas: themes
      .filter((theme) => content.themes.includes(theme.id))
      .map((theme) => theme.slug ?? '')
      .join(','),
    titels: content.titles.join(','),
    ...Object.fromEntries(rows),
    bronnen: String(Math.min(mostSources, content.sources.length + spare)),
    vanaf: version.id,
  };
}
