import { createElement } from 'react';
import type { Where } from 'payload';
import { Dossiers } from '../../../templates/pages/Dossiers.tsx';
import { findTheme, libraryThemes, themeTitle } from '../../libraries/themes.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { Dossier, Group, Theme } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { readMany } from '../../site/read.ts';
import { authorLine, authorsOf } from '../authorsOf.ts';
import { findKind, kindChoices } from '../kinds.ts';
import { presentDossierCard } from '../presenters/presentDossierCard.ts';

const perPage = 24;

type Filters = {
  q: string;
  theme: Theme | undefined;
  kind: Dossier['kind'] | undefined;
  group: Group | undefined;
};

/** All published dossiers of a library; writers see below it what they are working on. */
export async function showDossiers(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.dossiers.list;
  const groups = await openGroups(ctx);
  const filters = await readFilters({ ctx, groups });
  const found = await readMany({
    ctx,
    collection: 'dossiers',
    where: { and: [...inLibrary(ctx), { _status: { equals: 'published' } }, ...conditions(filters)] },
    sort: '-updatedAt',
    limit: perPage,
    page: pageNumber(ctx),
  });
  const [cards, drafts, themes] = await Promise.all([
    toCards({ ctx, dossiers: found.docs }),
    draftCards(ctx),
    libraryThemes(ctx),
  ]);
  const query = toQuery(filters);
  const path = ctx.link('/dossiers');
  return {
    title: t.title,
    description: t.lead,
    canonicalQuery:
      found.page > 1 ? `?${withPage(query, found.page)}` : query.size > 0 ? `?${query}` : undefined,
    feeds: [{ href: ctx.link('/dossiers.atom'), type: 'application/atom+xml', title: t.feed }],
    render: (view) =>
      createElement(Dossiers, {
        view,
        t,
        cards,
        drafts,
        isFiltered: query.size > 0,
        filter: {
          action: path,
          clearHref: query.size > 0 ? path : undefined,
          result: t.result(found.total),
          fields: filterFields({ ctx, filters, themes, groups }),
        },
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page) => `${path}?${withPage(query, page)}`,
        },
        askHref: ctx.link('/vraag'),
        startHref: isLibrarian(ctx.user, ctx.library.id) ? ctx.link('/dossiers/nieuw') : undefined,
      }),
  };
}

function inLibrary(ctx: LibraryContext): Where[] {
  return [{ library: { equals: ctx.library.id } }];
}

/** Groups the reader may see, to filter by. */
async function openGroups(ctx: LibraryContext): Promise<Group[]> {
  const where = { library: { equals: ctx.library.id } };
  return (await readMany({ ctx, collection: 'groups', where, sort: 'title', limit: 100, depth: 0 })).docs;
}

async function readFilters({ ctx, groups }: { ctx: LibraryContext; groups: Group[] }): Promise<Filters> {
  const kind = ctx.query.get('soort') ?? '';
  return {
    q: (ctx.query.get('q') ?? '').trim().slice(0, 200),
    theme: await findTheme({ ctx, slug: ctx.query.get('thema') }),
    kind: findKind({ library: ctx.library, kind }),
    group: groups.find((group) => group.slug === ctx.query.get('groep')),
  };
}

function conditions({ q, theme, kind, group }: Filters): Where[] {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8);
  return [
    ...words.map((word): Where => ({ or: [{ title: { contains: word } }, { summary: { contains: word } }] })),
    ...(theme ? [{ themes: { in: [theme.id] } }] : []),
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(group ? [{ group: { equals: group.id } }] : []),
  ];
}

function toQuery({ q, theme, kind, group }: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (theme?.slug) query.set('thema', theme.slug);
  if (kind) query.set('soort', kind);
  if (group?.slug) query.set('groep', group.slug);
  return query;
}

function withPage(query: URLSearchParams, page: number): URLSearchParams {
  const next = new URLSearchParams(query);
  next.set('pagina', String(page));
  return next;
}

function filterFields({
  ctx,
  filters,
  themes,
  groups,
}: {
  ctx: LibraryContext;
  filters: Filters;
  themes: Theme[];
  groups: Group[];
}) {
  const t = ctx.t.dossiers.list;
  const select = (
    name: string,
    label: string,
    value: string,
    options: { value: string; label: string }[],
  ) => ({
    kind: 'select' as const,
    name,
    label,
    value,
    options,
  });
  return [
    { kind: 'search' as const, name: 'q', label: t.q, value: filters.q },
    select(
      'thema',
      t.theme,
      filters.theme?.slug ?? '',
      themes.map((theme) => ({ value: theme.slug ?? '', label: themeTitle({ ctx, theme }) })),
    ),
    select(
      'soort',
      t.kind,
      filters.kind ?? '',
      kindChoices({ library: ctx.library, language: ctx.language }),
    ),
    ...(groups.length > 0
      ? [
          select(
            'groep',
            t.group,
            filters.group?.slug ?? '',
            groups.map((group) => ({ value: group.slug ?? '', label: group.title })),
          ),
        ]
      : []),
  ];
}

async function toCards({ ctx, dossiers }: { ctx: LibraryContext; dossiers: Dossier[] }) {
  const names = await authorsOf({ ctx, dossiers });
  return dossiers.map((dossier) =>
    presentDossierCard({ ctx, dossier, by: authorLine({ ctx, names: names.get(dossier.id) ?? [] }) }),
  );
}

/** What the reader writes along with and nobody else sees yet. */
async function draftCards(ctx: LibraryContext) {
  if (!ctx.user) return [];
  const where = { and: [...inLibrary(ctx), { _status: { equals: 'draft' } }] };
  const found = await readMany({ ctx, collection: 'dossiers', where, sort: '-updatedAt', limit: perPage });
  return toCards({ ctx, dossiers: found.docs });
}
