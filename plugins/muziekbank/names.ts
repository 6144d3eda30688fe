/** A name to sort by, as it is usual: `Johann Sebastian Bach` → `Bach, Johann Sebastian`, `Vincent van Gogh` → `Gogh, Vincent van`. */
export function sortedName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop();
  return words.length > 0 ? `${last}, ${words.join(' ')}` : (last ?? '');
}
