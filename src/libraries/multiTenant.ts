import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant';
import type { Config, Plugin } from 'payload';

/** Collections whose documents belong to one library. */
export const ofLibrary = [
  'branches',
  'questions',
  'groups',
  'memberships',
  'threads',
  'posts',
  'partners',
  'packages',
  'proposals',
  'proposal-messages',
  'experts',
  'expert-asks',
  'events',
  'seat-ledgers',
  'series',
  'rsvps',
  'rooms',
  'bookings',
  'dossiers',
  'recordings',
  'media',
  'title-imports',
  'invitations',
  'group-requests',
  'reports',
  'measures',
] as const;

/**
 * Libraries side by side. The plugin gives the field, the choice of library in the admin and the check
 * that one writes only for one's own; who may what is stated in each collection's access, because the
 * plugin knows no roles (`useTenantAccess: false`).
 */
export function multiTenant(): Plugin {
  return (config) => tenancy([...ofLibrary, ...ofFlavours(config)])(config);
}

/** Collections that flavours brought; theirs is always one library. */
function ofFlavours(config: Config): string[] {
  return (config.collections ?? []).filter(({ custom }) => custom?.flavour).map(({ slug }) => slug);
}

function tenancy(slugs: readonly string[]): Plugin {
  return multiTenantPlugin({
    tenantsSlug: 'libraries',
    tenantField: { name: 'library' },
    tenantsArrayField: {
      includeDefaultField: false,
      arrayFieldName: 'roles',
      arrayTenantFieldName: 'library',
    },
    collections: Object.fromEntries(slugs.map((slug) => [slug, { useTenantAccess: false }])),
    userHasAccessToAllTenants: (user) => Boolean((user as { networkAdmin?: boolean }).networkAdmin),
    useTenantsCollectionAccess: false,
    cleanupAfterTenantDelete: false,
    tenantSelectorLabel: { nl: 'Bibliotheek', en: 'Library' },
  });
}
