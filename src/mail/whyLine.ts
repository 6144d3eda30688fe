import { textFor, type Language } from '../core/text/index.ts';

/**
 * The sentence at the foot of every mail: who sends it, and why to you.
 * @param kind as given to queueMail; what stands before the first `.` or `-` chooses the reason
 */
export function whyLine({
  kind,
  sender,
  language,
}: {
  kind: string;
  sender: string;
  language: Language;
}): string {
  const { why } = textFor(language).mail;
  const reason = kind.split(/[.-]/)[0] ?? '';
  return isReason(reason) ? why[reason](sender) : why.other(sender);
}

type Reason = keyof ReturnType<typeof textFor>['mail']['why'];

const reasons: readonly string[] = [
  'account',
  'rsvp',
  'group',
  'question',
  'invitation',
  'news',
  'staff',
] satisfies Reason[];

function isReason(word: string): word is Reason {
  return reasons.includes(word);
}
