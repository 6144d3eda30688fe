import { env } from '../core/env.ts';
import { languages } from '../core/text/index.ts';
import type { PageView } from '../../templates/parts/Page.tsx';
import { flavourNav } from '../flavours/site/flavourNav.ts';
import type { Context } from './Context.ts';
import type { PageAnswer } from './PageAnswer.ts';
import { logoOf } from '../libraries/logoOf.ts';

/**
 * The shell around a page: who, where, which language, what else there is.
 * @param styles addresses of the stylesheets
 */
export function frame({ ctx, page, styles }: { ctx: Context; page: PageAnswer; styles: string[] }): PageView {
  const { library, t, language } = ctx;
  const search = ctx.query.size > 0 ? `?${ctx.query}` : '';
  const here = `${ctx.link(ctx.path)}${page.canonicalQuery ?? ''}`;
  return {
    language,
    t: t.shell,
    title: page.title,
    description: page.description,
    network: { name: env.NETWORK_NAME, href: ctx.networkLink('/') },
    library: library
      ? {
          name: library.name,
          slug: library.slug ?? '',
          href: ctx.link('/'),
          stylesheet: `/assets/libraries/${library.slug}.css`,
          logo: logoOf(library),
        }
      : undefined,
    nav: library ? libraryNav(ctx) : networkNav(ctx),
    breadcrumb: breadcrumb({ ctx, page }),
    canonical: `${ctx.origin}${here}`,
    languages: languages.map((each) => ({
      language: each,
      label: t.site.language[each],
      href: `${inLanguage({ ctx, language: each })}${search}`,
      current: each === language,
    })),
    person: ctx.user ? { name: ctx.user.name, href: ctx.networkLink('/mijn') } : undefined,
    signIn: { href: ctx.networkLink('/inloggen') },
    search: { action: ctx.link('/zoeken'), q: ctx.query.get('q') ?? undefined },
    feeds: page.feeds,
    jsonLd: page.jsonLd,
    robots: page.robots,
    image: page.image,
    panels: page.panels,
    steps: page.steps,
    footer: [
      { label: t.site.footer.accessibility, href: ctx.link('/toegankelijkheid') },
      { label: t.site.footer.privacy, href: ctx.link('/privacy') },
      { label: t.site.footer.staff, href: `${env.PUBLIC_URL}/admin` },
    ],
    styles,
  };
}

function libraryNav(ctx: Context): PageView['nav'] {
  const { nav } = ctx.t.site;
  return nearest([
    item({ ctx, label: nav.agenda, path: '/agenda' }),
    item({ ctx, label: nav.groups, path: '/groepen' }),
    item({ ctx, label: nav.dossiers, path: '/dossiers' }),
    item({ ctx, label: nav.partners, path: '/partners' }),
    item({ ctx, label: nav.rooms, path: '/ruimtes' }),
    item({ ctx, label: nav.ask, path: '/vraag' }),
    ...flavourNav(ctx).map((entry) => item({ ctx, ...entry })),
  ]);
}

/** Of entries that lie within each other, the page is at the innermost. */
function nearest(entries: PageView['nav']): PageView['nav'] {
  const here = entries.filter(({ current }) => current).sort((a, b) => b.href.length - a.href.length)[0];
  return entries.map((entry) => ({ ...entry, current: entry === here }));
}

function networkNav(ctx: Context): PageView['nav'] {
  return [{ label: ctx.t.site.nav.libraries, href: ctx.networkLink('/'), current: ctx.path === '/' }];
}

function item({ ctx, label, path }: { ctx: Context; label: string; path: string }) {
  const current = ctx.path === path || ctx.path.startsWith(`${path}/`);
  return { label, href: ctx.link(path), current };
}

function breadcrumb({ ctx, page }: { ctx: Context; page: PageAnswer }): PageView['breadcrumb'] {
  if (ctx.path === '/' && !ctx.library) return [];
  const start = [{ label: env.NETWORK_NAME, href: ctx.networkLink('/') }];
  if (!ctx.library) return [...start, ...(page.breadcrumb ?? []), { label: page.title }];
  if (ctx.path === '/') return [...start, { label: ctx.library.name }];
  return [
    ...start,
    { label: ctx.library.name, href: ctx.link('/') },
    ...(page.breadcrumb ?? []),
    { label: page.title },
  ];
}

/** The same page in another language. */
function inLanguage({ ctx, language }: { ctx: Context; language: string }): string {
  const here = ctx.link(ctx.path);
  const dutch = ctx.language === 'en' ? here.replace(/^\/en(?=\/|$)/, '') || '/' : here;
  return language === 'en' ? `/en${dutch === '/' ? '' : dutch}` : dutch;
}
