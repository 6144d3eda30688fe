import { DateTime } from 'luxon';
import type { Payload, PayloadRequest } from 'payload';
import { createDemo, type Flavour } from '../../../src/flavours/index.ts';
import type { Library } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';
import { consultations, experts, organisations, questions } from './content.ts';

type Args = { payload: Payload; req: PayloadRequest; library: Library; at: Date };
const day = 24 * 3_600_000;
const zone = 'Europe/Amsterdam';

/** Demo content for the library that invented the neighbourhood shop. */
export const seed: Flavour<Settings, never>['seed'] = [
  {
    library: 'deventer',
    settings: {
      neighbourhoods: ['Centrum', 'Wilgenhof', 'Rivierenwijk', 'Colmschate', 'Diepenveen'],
    } as Settings,
    run: async (args) => {
      const themes = await idsOf({ ...args, collection: 'themes' });
      const partners = await idsOf({ ...args, collection: 'partners' });
      const branches = await idsOf({ ...args, collection: 'branches' });
      const pick = (slugs: string[]) => slugs.flatMap((slug) => themes.get(slug) ?? []);
      for (const { reviewInDays, partner, ...each } of organisations) {
        const reviewBy = new Date(args.at.getTime() + reviewInDays * day).toISOString();
        const data = { ...each, reviewBy, partner: partners.get(partner ?? ''), themes: pick(each.themes) };
        await createDemo({ ...args, collection: 'wijkwinkel-organisations', data });
      }
      for (const { rule, weekday, time, partner, branch, ...each } of consultations) {
        const series = await createDemo({ ...args, collection: 'series', data: { title: each.title, rule } });
        const [hour, minute] = time.split(':').map(Number);
        const firstAt = DateTime.fromJSDate(args.at, { zone })
          .startOf('week')
          .plus({ days: weekday - 1 })
          .set({ hour, minute });
        const data = {
          ...each,
          series,
          firstAt: firstAt.toJSDate().toISOString(),
          partner: partners.get(partner),
          branch: branches.get(branch),
          themes: pick(each.themes),
        };
        await createDemo({ ...args, collection: 'wijkwinkel-consultations', data });
      }
      for (const { hours, ...each } of experts) {
        const slug = each.name.toLowerCase().replace(/ /g, '.');
        const data = {
          ...each,
          email: `${slug}@mensen.example`,
          visibility: 'staff',
          consentAt: args.at.toISOString(),
          themes: pick(each.themes),
          wijkwinkel: { hours },
        };
        await createDemo({ ...args, collection: 'experts', data });
      }
      for (const { askerName, daysAgo, neighbourhood, speaks, ...each } of questions) {
        const asked = new Date(args.at.getTime() - daysAgo * day).toISOString();
        const data = {
          ...each,
          state: 'taken',
          askedBy: { name: askerName, email: `vrager-${daysAgo}@mensen.example`, language: 'nl' },
          themes: pick(each.themes),
          wijkwinkel: { neighbourhood, speaks },
          createdAt: asked,
          updatedAt: asked,
        };
        await createDemo({ ...args, collection: 'questions', data });
      }
    },
  },
];

/** Ids by slug; themes of the whole network count along. */
async function idsOf({
  payload,
  req,
  library,
  collection,
}: Args & { collection: 'themes' | 'partners' | 'branches' }): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    where: { or: [{ library: { equals: library.id } }, { library: { exists: false } }] },
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true, // demo content belongs to nobody
    req,
  });
  return new Map(docs.map((doc) => [String(doc.slug), doc.id]));
}
