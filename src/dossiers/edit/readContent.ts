import { Problem } from '../../core/Problem.ts';
import { lexicalToMarkdown } from '../../core/richtext/lexicalToMarkdown.ts';
import { markdownToLexical } from '../../core/richtext/markdownToLexical.ts';
import { safeAddress } from '../../core/richtext/safeAddress.ts';
import type { Dossier, Theme } from '../../payload-types.ts';
import type { DossierContent } from '../DossierContent.ts';
import type { EditValues } from './editSchema.ts';

export type WrittenContent = Pick<
  DossierContent,
  'title' | 'summary' | 'body' | 'kind' | 'themes' | 'titles' | 'sources'
>;

/**
 * What someone filled in, as it is stored.
 * @param before the text it was compared with: kept to the letter when nothing changed in it
 * @throws Problem on a source without a name or with an address that is none
 */
export function readContent({
  values,
  kind,
  before,
  themes,
  titles,
}: {
  values: EditValues;
  /** Checked. */
  kind: Dossier['kind'];
  before: Dossier['body'];
  themes: Theme[];
  /** Ids of the titles that were chosen, checked. */
  titles: string[];
}): WrittenContent {
  const text = values.tekst.replace(/\r\n?/g, '\n').trim();
  // Themes that this form does not show (of another library, or gone) cannot be chosen here.
  const chosen = themes.filter((theme) => values.themas.includes(theme.slug ?? ''));
  return {
    title: values.titel,
    summary: values.samenvatting.replace(/\s+/g, ' ') || null,
    body: text === lexicalToMarkdown(before) ? before : markdownToLexical(text),
    kind,
    themes: chosen.map((theme) => theme.id),
    titles,
    sources: readSources(values),
  };
}

function readSources(values: EditValues): WrittenContent['sources'] {
  const rows: WrittenContent['sources'] = [];
  for (let row = 1; row <= values.bronnen; row += 1) {
    const title = field(values, `bron-${row}`);
    const address = field(values, `bronadres-${row}`);
    if (!title && !address) continue;
    if (title.length > 300)
      throw new Problem({ code: 'field.too-long', field: `bron-${row}`, facts: { max: 300 } });
    rows.push({ title: title || address, url: readAddress({ address, name: `bronadres-${row}` }) });
  }
  return rows;
}

function readAddress({ address, name }: { address: string; name: string }): string | null {
  if (!address) return null;
  const whole = /^www\./i.test(address) ? `https://${address}` : address;
  const safe = safeAddress(whole);
  if (!safe || !/^(https?:|\/)/i.test(safe) || safe.length > 500)
    throw new Problem({ code: 'field.url', field: name });
  return safe;
}

function field(values: EditValues, name: string): string {
  const value: unknown = values[name];
  return typeof value === 'string' ? value.trim() : '';
}
