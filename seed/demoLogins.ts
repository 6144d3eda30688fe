import type { DemoLibrary, DemoPerson } from './content/types.ts';

/** The password of every demo login; public, so demo logins exist on demo hubs only (`isDemo` in src/core/env.ts). */
export const demoPassword = 'kenniscloud-demo';

/** Who looks after the whole demo network. */
export const networkLogin = { email: 'netwerk@kenniscloud.example', name: 'Karin Verbeek' };

/** People of each library who have the demo password; the others come in by a mailed link. */
export const loginKeys = ['bibliothecaris', 'moderator', 'partner', 'deskundige', 'inwoner'];

/** Address of a demo person. */
export function demoEmail(library: Pick<DemoLibrary, 'slug'>, person: Pick<DemoPerson, 'key'>): string {
  return `${person.key}@${library.slug}.kenniscloud.example`;
}
