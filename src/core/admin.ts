import path from 'node:path';
import type { Config } from 'payload';

/** The admin for staff: *Vandaag* first, Dutch, no picture asked from elsewhere. */
export const admin: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  theme: 'light',
  meta: { titleSuffix: ' · Kenniscloud' },
  importMap: {
    baseDir: path.resolve('.'),
    importMapFile: path.resolve('src/app/(payload)/admin/importMap.js'),
  },
  components: {
    graphics: { Icon: '/templates/admin/HubIcon.tsx#HubIcon' },
    views: { dashboard: { Component: '/templates/admin/Today.tsx#Today' } },
  },
  dateFormat: 'd MMMM yyyy HH:mm',
};
