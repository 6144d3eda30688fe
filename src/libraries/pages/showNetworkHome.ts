import { createElement } from 'react';
import type { Where } from 'payload';
import { NetworkHome } from '../../../templates/pages/NetworkHome.tsx';
import { eventCardFields, presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { env } from '../../core/env.ts';
import { now } from '../../core/now.ts';
import { dossierCardFields, presentDossierCard } from '../../dossiers/presenters/presentDossierCard.ts';
import type { Library } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { inLibrary } from '../inLibrary.ts';
import { logoOf } from '../logoOf.ts';
import { allLibraries } from '../registry.ts';
import { styleOf } from '../styleOf.ts';

/** The network: its libraries, what is on, newest dossiers. */
export async function showNetworkHome(ctx: Context): Promise<PageAnswer> {
  const { t, language } = ctx;
  const libraries = await allLibraries(ctx.payload);
  const published: Where = { _status: { equals: 'published' } };
  const coming: Where = { and: [published, { endsAt: { greater_than: now().toISOString() } }] };
  const [events, dossiers] = await Promise.all([
    readMany({
      ctx,
      collection: 'events',
      fields: eventCardFields,
      where: coming,
      sort: 'startsAt',
      limit: 6,
    }),
    readMany({
      ctx,
      collection: 'dossiers',
      fields: dossierCardFields,
      where: published,
      sort: '-updatedAt',
      limit: 6,
    }),
  ]);
  const within = (doc: { library?: string | Library | null }) => {
    const library = libraries.find((each) => each.id === idOf(doc.library));
    return library ? inLibrary({ ctx, library }) : undefined;
  };
  return {
    title: env.NETWORK_NAME,
    description: t.shell.network.lead,
    render: (view) =>
      createElement(NetworkHome, {
        view,
        t: t.shell,
        libraries: libraries.map((library) => ({
          name: library.name,
          href: ctx.networkLink(`/${library.slug}`),
          summary: (language === 'en' ? library.welcomeEn : library.welcome) ?? undefined,
          style: styleOf(library),
          logo: logoOf(library),
        })),
        events: events.docs.flatMap((event) => {
          const there = within(event);
          return there ? [{ ...presentEventCard({ ctx: there, event }), library: there.library.name }] : [];
        }),
        dossiers: dossiers.docs.flatMap((dossier) => {
          const there = within(dossier);
          return there
            ? [{ ...presentDossierCard({ ctx: there, dossier }), library: there.library.name }]
            : [];
        }),
      }),
  };
}
