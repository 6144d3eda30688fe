import type { Label } from '../../src/flavours/index.ts';

/** Languages in which people here ask and answer, by ISO 639 code. */
export const languages = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
  ar: { nl: 'Arabisch', en: 'Arabic' },
  tr: { nl: 'Turks', en: 'Turkish' },
  pl: { nl: 'Pools', en: 'Polish' },
  uk: { nl: 'Oekraïens', en: 'Ukrainian' },
  ru: { nl: 'Russisch', en: 'Russian' },
  ti: { nl: 'Tigrinya', en: 'Tigrinya' },
  fa: { nl: 'Farsi', en: 'Farsi' },
  so: { nl: 'Somalisch', en: 'Somali' },
  zgh: { nl: 'Berbers', en: 'Berber' },
  pap: { nl: 'Papiaments', en: 'Papiamento' },
  de: { nl: 'Duits', en: 'German' },
  fr: { nl: 'Frans', en: 'French' },
  es: { nl: 'Spaans', en: 'Spanish' },
  pt: { nl: 'Portugees', en: 'Portuguese' },
  bg: { nl: 'Bulgaars', en: 'Bulgarian' },
  ro: { nl: 'Roemeens', en: 'Romanian' },
  ngt: { nl: 'Nederlandse Gebarentaal', en: 'Dutch Sign Language' },
} as const satisfies Record<string, Label>;

export type LanguageCode = keyof typeof languages;

export const languageCodes = Object.keys(languages) as LanguageCode[];

export function isLanguage(value: unknown): value is LanguageCode {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}

const byName = new Map<string, LanguageCode>(
  languageCodes.flatMap((code) => [
    [plain(languages[code].nl), code],
    [plain(languages[code].en), code],
    [code, code],
  ]),
);

/**
 * The languages in a line that someone typed, such as `Nederlands, Turks en een beetje Engels`.
 * @returns codes, each once, in the order of the line; what is not known is left out
 */
export function readLanguages(text: string | null | undefined): LanguageCode[] {
  const typed = plain(text ?? '');
  const signs = typed.includes(plain(languages.ngt.nl)) || typed.includes('sign language');
  const words = typed
    .replace('nederlandse gebarentaal', '')
    .replace('dutch sign language', '')
    .split(/[^a-z]+/);
  const found = words.flatMap((word) => byName.get(word) ?? []);
  return [...new Set(signs ? [...found, 'ngt' as const] : found)];
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
