import { idOf, readMany } from '../../../src/flavours/hub.ts';
import type { FlavourPanel } from '../../../src/flavours/index.ts';
import type { Dossier } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { socialKind } from '../dossier/addAnswer.ts';

/** Below a dossier on housing, care and welfare: who helps with its themes, as the social map has it now. */
export async function mapPanel({ ctx, doc }: { ctx: Ctx; doc: Dossier }): Promise<FlavourPanel | null> {
  const themes = (doc.themes ?? [])
    .map((theme) => idOf(theme))
    .filter((id): id is string => id !== undefined);
  if (doc.kind !== socialKind || themes.length === 0) return null;
  const { docs } = await readMany({
    ctx,
    collection: 'wijkwinkel-organisations',
    where: { and: [{ library: { equals: ctx.library.id } }, { themes: { in: themes } }] },
    sort: 'name',
    limit: 30,
    depth: 0,
  });
  if (docs.length === 0) return null;
  const t = ctx.words.map;
  return {
    title: t.panel,
    items: docs.map(({ id, name, purpose, phone, url }) => ({
      id,
      label: name,
      text: [purpose, phone ? `${t.phone}: ${phone}` : ''].filter(Boolean).join(' '),
      href: url && /^https?:\/\//.test(url) ? url : undefined,
    })),
    more: { label: t.title, href: ctx.here('/sociale-kaart') },
  };
}
