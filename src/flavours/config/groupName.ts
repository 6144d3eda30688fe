/** Name of the group that holds a flavour's fields on a core collection: `two-words` → `twoWords`. */
export function groupName(slug: string): string {
  return slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
