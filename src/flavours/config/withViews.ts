import type { Config } from 'payload';
import type { Flavour } from '../contract/Flavour.ts';

/** Path of a flavour's view in the admin. */
export function viewPath({ slug, key }: { slug: string; key: string }): `/${string}` {
  return `/werkwijzen/${slug}/${key}`;
}

/**
 * The admin with a flavour's views: drawn by the hub's own view, which first sees whether one of the
 * reader's libraries has the flavour.
 */
export function withViews({ flavour, config }: { flavour: Flavour; config: Config }): Config {
  const views = flavour.adminViews ?? [];
  if (views.length === 0) return config;
  const { slug } = flavour;
  return {
    ...config,
    admin: {
      ...config.admin,
      dependencies: {
        ...config.admin?.dependencies,
        ...Object.fromEntries(
          views.map(({ key, Component }) => [
            `${slug}-${key}`,
            { path: Component, type: 'component' as const },
          ]),
        ),
      },
      components: {
        ...config.admin?.components,
        views: {
          ...config.admin?.components?.views,
          ...Object.fromEntries(
            views.map(({ key }) => [
              `flavour-${slug}-${key}`,
              {
                Component: { path: '/templates/admin/FlavourView.tsx#FlavourView' },
                path: viewPath({ slug, key }),
                exact: true,
              },
            ]),
          ),
        },
      },
    },
  };
}
