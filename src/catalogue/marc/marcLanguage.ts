const codes: Record<string, string> = {
  nl: 'dut',
  en: 'eng',
  de: 'ger',
  fr: 'fre',
  ar: 'ara',
  tr: 'tur',
  uk: 'ukr',
  pl: 'pol',
  fy: 'fry',
};

/** The MARC code of a language (ISO 639-2/B): `nl` → `dut`. */
export function marcLanguage(tag: string | null | undefined): string {
  return codes[(tag ?? 'nl').slice(0, 2)] ?? 'und';
}
