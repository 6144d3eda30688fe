export type AvatarProps = { name: string; size?: 'small' | 'large' };

/** First and last initial; a name of one word gives one letter. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last]
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase('nl');
}

/** A person's initials in a round; decoration, so the name itself must stand beside it. */
export function Avatar({ name, size = 'small' }: AvatarProps) {
  return (
    <span className={`kc-avatar kc-avatar--${size}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
