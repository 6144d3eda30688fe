import type { Where } from 'payload';
import {
  createElement,
  dateText,
  findTheme,
  homeZone,
  isLibrarian,
  libraryThemes,
  now,
  pageNumber,
  readMany,
  themeTags,
  themeTitle,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { WijkwinkelOrganisation } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { MapPage, type OrganisationView } from './MapPage.tsx';

/** `/sociale-kaart`: which organisation for what, by theme. */
export async function showMap(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.map;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const where: Where = {
    and: [{ library: { equals: ctx.library.id } }, ...(theme ? [{ themes: { equals: theme.id } }] : [])],
  };
  const found = await readMany({
    ctx,
    collection: 'wijkwinkel-organisations',
    where,
    sort: 'name',
    limit: 50,
    page: pageNumber(ctx),
  });
  const themes = await libraryThemes(ctx);
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  return {
    title: theme ? `${t.title}: ${themeTitle({ ctx, theme })}` : t.title,
    description: t.lead,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(MapPage, {
        view,
        words: ctx.words,
        organisations: found.docs.map((doc) => presentOrganisation({ ctx, doc, isStaff })),
        add: isStaff ? ctx.here('/sociale-kaart/nieuw') : undefined,
        done: isStaff && ctx.query.has('gedaan'),
        filter: {
          action: ctx.here('/sociale-kaart'),
          value: theme?.slug ?? '',
          options: themes.map((each) => ({
            value: each.slug ?? '',
            label: themeTitle({ ctx, theme: each }),
          })),
        },
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) =>
            `${ctx.here('/sociale-kaart')}?${new URLSearchParams({ ...(theme?.slug && { thema: theme.slug }), pagina: String(page) })}`,
        },
      }),
  };
}

/** What everyone sees of an organisation; librarians also when it is to be reviewed. */
function presentOrganisation({
  ctx,
  doc,
  isStaff,
}: {
  ctx: Ctx;
  doc: WijkwinkelOrganisation;
  isStaff: boolean;
}): OrganisationView {
  const partner = typeof doc.partner === 'object' ? doc.partner : null;
  const isLate = new Date(doc.reviewBy) <= now();
  const date = (at: string) => dateText({ at, timeZone: homeZone, language: ctx.language, short: true });
  return {
    id: doc.id,
    name: doc.name,
    purpose: doc.purpose,
    partner: partner ? { label: partner.name, href: ctx.link(`/partners/${partner.slug}`) } : undefined,
    phone: doc.phone ?? undefined,
    url: doc.url && /^https?:\/\//.test(doc.url) ? doc.url : undefined,
    address: doc.address ?? undefined,
    hours: doc.hours ?? undefined,
    themes: themeTags({ ctx, themes: doc.themes, path: '/wijkwinkel/sociale-kaart' }),
    change: isStaff ? ctx.here(`/sociale-kaart/${doc.id}`) : undefined,
    review: isStaff
      ? isLate
        ? `${ctx.words.map.late} ${date(doc.reviewBy)}`
        : `${ctx.words.map.reviewBy}: ${date(doc.reviewBy)}`
      : undefined,
    isLate: isStaff && isLate,
  };
}
