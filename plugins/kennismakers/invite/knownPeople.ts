import { idOf } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

export type Known = {
  /** For a form: `maker:<id>`, `expert:<id>` or `proposal:<id>`. */
  value: string;
  name: string;
  /** Knows one of the themes that are asked for. */
  fits: boolean;
  user?: string;
  email?: string;
};

const most = 200;

/**
 * Whom this library knows and may ask: kennismakers with a profile, experts, and who proposed something before. Each
 * person once, those who know the theme first. For its librarians.
 * @param themes ids
 */
export async function knownPeople({ ctx, themes }: { ctx: Ctx; themes: string[] }): Promise<Known[]> {
  const rest = {
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // for librarians of this library, checked by the page
    req: ctx.req,
  } as const;
  const [makers, experts, proposals] = await Promise.all([
    ctx.payload.find({ collection: 'kennismakers-makers', where: here(ctx), sort: 'name', ...rest }),
    ctx.payload.find({
      collection: 'experts',
      where: here(ctx, { or: [{ paused: { equals: false } }, { paused: { exists: false } }] }),
      sort: 'name',
      ...rest,
    }),
    ctx.payload.find({
      collection: 'proposals',
      where: here(ctx, { state: { in: ['talking', 'accepted'] } }, { 'proposedBy.email': { exists: true } }),
      sort: '-createdAt',
      ...rest,
    }),
  ]);
  const fits = (doc: { themes?: (string | { id: string })[] | null }) =>
    (doc.themes ?? []).some((theme) => themes.includes(idOf(theme) ?? ''));
  const all: Known[] = [
    ...makers.docs.map((maker) => ({
      value: `maker:${maker.id}`,
      name: maker.name,
      fits: fits(maker),
      user: idOf(maker.user),
    })),
    ...experts.docs.map((expert) => ({
      value: `expert:${expert.id}`,
      name: expert.name,
      fits: fits(expert),
      user: idOf(expert.user),
      email: expert.email ?? undefined,
    })),
    ...proposals.docs.map((proposal) => ({
      value: `proposal:${proposal.id}`,
      name: proposal.proposedBy?.name ?? '',
      fits: fits(proposal),
      user: idOf(proposal.person),
      email: proposal.proposedBy?.email ?? undefined,
    })),
  ];
  const once = all.filter(
    (each, index) =>
      each.name && (each.user ?? each.email) && all.findIndex((one) => isSame(one, each)) === index,
  );
  return [...once.filter((each) => each.fits), ...once.filter((each) => !each.fits)];
}

function isSame(one: Known, other: Known): boolean {
  return one.user ? one.user === other.user : Boolean(one.email) && one.email === other.email;
}

/** How someone is reached: by the account, or the address that was given. */
export async function addressOf({ ctx, known }: { ctx: Ctx; known: Known }): Promise<string | undefined> {
  if (!known.user) return known.email;
  const { docs } = await ctx.payload.find({
    collection: 'users',
    where: { id: { equals: known.user } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to invite someone this library knows
    req: ctx.req,
  });
  return docs[0]?.email ?? known.email;
}
