import {
  createElement,
  isLibrarian,
  presentDossierCard,
  readMany,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { nextConsultations } from '../consultations/showConsultations.ts';
import { socialKind } from '../dossier/addAnswer.ts';
import { HomePage } from './HomePage.tsx';

/** `/wijkwinkel`: where to go with a question. */
export async function showHome(ctx: Ctx): Promise<PageAnswer> {
  const here = { library: { equals: ctx.library.id } };
  const dossiers = await readMany({
    ctx,
    collection: 'dossiers',
    where: { and: [here, { kind: { equals: socialKind } }, { _status: { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 6,
  });
  const consultations = (await nextConsultations(ctx)).filter(({ next }) => next.length > 0).slice(0, 3);
  const { words } = ctx;
  return {
    title: words.title,
    description: words.home.lead,
    render: (view) =>
      createElement(HomePage, {
        view,
        words,
        links: {
          ask: ctx.link('/vraag'),
          consultations: ctx.here('/spreekuren'),
          map: ctx.here('/sociale-kaart'),
          desk: isLibrarian(ctx.user, ctx.library.id) ? ctx.here('/balie') : undefined,
        },
        consultations,
        dossiers: dossiers.docs.map((dossier) => presentDossierCard({ ctx, dossier })),
      }),
  };
}
