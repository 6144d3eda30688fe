import { textFor, type Language } from '../core/text/index.ts';

/**
 * What kind of mail it is, in words.
 * @param kind as given to queueMail; what stands before the first `.` or `-` says it where no more is known
 * @param flavours names of the flavours, by slug: mails of a flavour begin with that
 */
export function kindName({
  kind,
  language,
  flavours = {},
}: {
  kind: string;
  language: Language;
  flavours?: Record<string, string>;
}): string {
  const words: Record<string, string> = { ...flavours, ...textFor(language).mail.kinds };
  const [first = ''] = kind.split(/[.-]/);
  const known = [kind, kind.split('.')[0] ?? '', first].find((each) => Object.hasOwn(words, each));
  return words[known ?? 'other'] ?? kind;
}
