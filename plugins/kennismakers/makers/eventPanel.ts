import { idOf, listTag, readMany } from '../../../src/flavours/hub.ts';
import type { FlavourPanel } from '../../../src/flavours/index.ts';
import type { Event } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { findMaker } from './findMaker.ts';

/** Below an activity of a kennismaker: who that is, when they made a profile, and how to do it again. */
export async function eventPanel({ ctx, doc }: { ctx: Ctx; doc: Event }): Promise<FlavourPanel | null> {
  const host = idOf(doc.host);
  if (!doc.proposal) return null;
  ctx.tags.add(listTag('kennismakers-makers', ctx.library.id)); // who makes or takes away a profile changes this page
  const maker = host ? await findMaker({ ctx, user: host }) : undefined;
  const after = idOf(doc.kennismakers?.format);
  const { docs } = await readMany({
    ctx,
    collection: 'kennismakers-formats',
    where: here(ctx, {
      and: [
        { visibility: { in: ['library', 'network'] } },
        { or: [{ event: { equals: doc.id } }, ...(after ? [{ id: { equals: after } }] : [])] },
      ],
    }),
    limit: 1,
    depth: 0,
  });
  const t = ctx.words.panels;
  const items = [
    ...(maker
      ? [{ id: maker.id, label: maker.name, text: t.maker, href: ctx.here(`/mensen/${maker.slug}`) }]
      : []),
    ...docs.map(({ id, title, slug }) => ({
      id,
      label: title,
      text: t.format,
      href: ctx.here(`/formats/${slug}`),
    })),
  ];
  if (items.length === 0) return null;
  return { title: t.event, items, more: { label: ctx.words.home.propose, href: ctx.link('/voorstel') } };
}
