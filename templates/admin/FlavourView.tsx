import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent';
import type { AdminViewServerProps } from 'payload';
import { notFound } from 'next/navigation';
import { knownToHave } from '../../src/flavours/hasFlavour.ts';
import { allFlavours } from '../../src/flavours/registry.ts';
import { viewPath } from '../../src/flavours/config/withViews.ts';
import { librariesWithRole, staffRoles } from '../../src/people/roles.ts';
import type { User } from '../../src/payload-types.ts';

/** A view of a flavour in the admin: there for staff of libraries that have it, for others it is not. */
export function FlavourView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const [, slug = '', key = ''] = /\/werkwijzen\/([^/?]+)\/([^/?]+)/.exec(req.pathname ?? '') ?? [];
  const flavour = allFlavours().find((each) => each.slug === slug);
  const view = flavour?.adminViews?.find((each) => viewPath({ slug, key: each.key }).endsWith(`/${key}`));
  const on = knownToHave(slug);
  const user = req.user as User | null;
  const own = user?.networkAdmin ? on : librariesWithRole(user, staffRoles).filter((id) => on.includes(id));
  if (!view || own.length === 0) return notFound();
  return RenderServerComponent({
    Component: view.Component,
    importMap: req.payload.importMap,
    serverProps: { ...props, libraries: own },
  });
}
