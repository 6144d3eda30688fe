export type Mentionable = {
  /** Account. */
  user: string;
  /** Name in the group. */
  name: string;
};
export type Match = { start: number; end: number; user: string };

const before = '(?<![\\p{L}\\p{N}\\p{M}_@./:+-])';
const after = '(?![\\p{L}\\p{N}\\p{M}_]|-[\\p{L}\\p{N}])';

/**
 * Finds `@Naam` in a text: a member's whole name in the group, or the first name where only one has it.
 * A name that several have means nobody.
 * @param text in Unicode's composed form (NFC), as posts are stored
 */
export function matchMentions({ text, people }: { text: string; people: Mentionable[] }): Match[] {
  const owners = ownersOf(people);
  if (owners.size === 0 || !text.includes('@')) return [];
  const names = [...owners.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`${before}@(${names.map(toPattern).join('|')})${after}`, 'giu');
  return [...text.matchAll(pattern)].flatMap((found) => {
    const user = owners.get(key(found[1] ?? ''));
    return user ? [{ start: found.index, end: found.index + found[0].length, user }] : [];
  });
}

/** Who is meant by a name; undefined where several are. Whole names go before first names. */
function ownersOf(people: Mentionable[]): Map<string, string | undefined> {
  const whole = group(people.map(({ user, name }) => ({ user, name: key(name) })));
  const first = group(people.map(({ user, name }) => ({ user, name: key(name).split(' ')[0] ?? '' })));
  return new Map([...first, ...whole]);
}

function group(people: Mentionable[]): Map<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const { user, name } of people) {
    if (name === '') continue;
    owners.set(name, owners.has(name) && owners.get(name) !== user ? undefined : user);
  }
  return owners;
}

function key(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function toPattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replaceAll(' ', '\\s+');
}
