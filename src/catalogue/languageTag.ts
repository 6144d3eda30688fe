/** Three letters of ISO 639-2 (bibliographic or terminological) → the tag of HTML and Intl. */
const tags: Record<string, string> = {
  ara: 'ar',
  chi: 'zh',
  zho: 'zh',
  cze: 'cs',
  ces: 'cs',
  dan: 'da',
  dut: 'nl',
  nld: 'nl',
  eng: 'en',
  fin: 'fi',
  fre: 'fr',
  fra: 'fr',
  fry: 'fy',
  ger: 'de',
  deu: 'de',
  grc: 'grc',
  gre: 'el',
  ell: 'el',
  heb: 'he',
  hun: 'hu',
  ita: 'it',
  jpn: 'ja',
  lat: 'la',
  nds: 'nds',
  nor: 'no',
  per: 'fa',
  fas: 'fa',
  pol: 'pl',
  por: 'pt',
  rum: 'ro',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tur: 'tr',
  ukr: 'uk',
};

/**
 * The language of a title as HTML names it.
 * @param code ISO 639-2, such as `dut`
 * @returns undefined for a code without a known tag (`mul`, `und`, …)
 */
export function languageTag(code: string | null | undefined): string | undefined {
  return code ? tags[code.toLowerCase()] : undefined;
}
