const longest = 40;

/**
 * The words of a text as search sees them: small letters, without marks, `foto's` as `foto`. Single
 * letters are left out.
 * @param most how many words at most
 */
export function tokensOf(text: string, most = 5000): string[] {
  const plain = text
    .slice(0, most * 40)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’`´]s\b/g, '')
    .replace(/['’`´]/g, '');
  const tokens = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens
    .filter((token) => token.length > 1 || /\p{N}/u.test(token))
    .map((token) => token.slice(0, longest))
    .slice(0, most);
}
