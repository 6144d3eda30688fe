export type Person = { name?: string | null; email?: string | null; phone?: string | null };

/** What is put where something about a person stood. */
const left = '[…]';

/** Words that stand in names and everywhere else. */
const particles = new Set([
  'van',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'aan',
  'the',
  'and',
  'mevrouw',
  'meneer',
]);

/**
 * A text without what points to who asked: the greeting and the farewell, the asker's name, addresses and
 * numbers of persons. A first sweep, to be read again by a librarian: it knows no other names.
 * @param text plain words or Markdown
 */
export function anonymise({ text, person }: { text: string; person: Person }): string {
  let result = withoutGreetings(text);
  result = result
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (address) => (isOffice(address) ? address : left))
    .replace(/(?:\+31\s?\(?0?\)?|\b0)6[\s-]?(?:\d[\s-]?){7}\d\b/g, left)
    .replace(/\b\d{9}\b/g, left)
    .replace(/\b[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d{2,4}){3,4}\b/g, left)
    .replace(/\b[1-9]\d{3}\s?[A-Z]{2}\b(?:\s?\d{1,4}[a-z]?\b)?/g, left);
  const digits = (person.phone ?? '').replace(/\D/g, '');
  if (digits.length >= 8) result = result.replace(new RegExp(digits.split('').join('[\\s-]*'), 'g'), left);
  for (const name of namesOf(person.name)) {
    const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    result = result.replace(new RegExp(`(?<![\\p{L}\\d])${word}(?:'s)?(?![\\p{L}\\d])`, 'giu'), left);
  }
  return result.trim();
}

/** The whole name, then each part of three letters and more. */
function namesOf(name: string | null | undefined): string[] {
  const whole = (name ?? '').trim();
  if (whole.length < 2) return [];
  const parts = whole.split(/[\s-]+/).filter((part) => part.length > 2 && !particles.has(part.toLowerCase()));
  return [whole, ...parts];
}

/** Addresses of organisations may stay: they are where one can go. */
function isOffice(address: string): boolean {
  return /^(?:info|contact|balie|receptie|bibliotheek|spreekuur|wijkwinkel|hulp|meldpunt)@/i.test(address);
}

function withoutGreetings(text: string): string {
  const lines = text.trim().split('\n');
  while (lines[0] !== undefined && (lines[0].trim() === '' || isGreeting(lines[0]))) lines.shift();
  const end = lines.findIndex((line, index) => index > 0 && isFarewell(line) && lines.length - index <= 5);
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trim();
}

function isGreeting(line: string): boolean {
  return /^(?:beste|geachte|hallo|hoi|dag|goede(?:morgen|middag|navond)|dear|hello|hi)\b[^.!?]{0,60}[,!]?$/i.test(
    line.trim(),
  );
}

function isFarewell(line: string): boolean {
  return /^(?:(?:met )?(?:hartelijke|vriendelijke|lieve)? ?groet(?:en|jes)?|kind regards|best wishes|regards)\b/i.test(
    line.trim(),
  );
}
