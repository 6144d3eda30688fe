/** Collections whose public documents can be found, in the order in which kinds are named. */
export const searchKinds = ['events', 'groups', 'dossiers', 'titles', 'partners'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Found in libraries of which a flavour shows recordings, and of each what that shows. */
export const recordingKind = 'recordings' as const;

export function isSearchKind(slug: string): slug is SearchKind {
  return (searchKinds as readonly string[]).includes(slug);
}

/** Path of a thing's page within its library. */
export function pathOf({ kind, slug }: { kind: SearchKind; slug: string }): string {
  return `/${folders[kind]}/${slug}`;
}

const folders: Record<SearchKind, string> = {
  events: 'agenda',
  groups: 'groepen',
  dossiers: 'dossiers',
  titles: 'titels',
  partners: 'partners',
};
