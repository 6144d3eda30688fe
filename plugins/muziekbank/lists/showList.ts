import type { Request } from 'express';
import {
  createElement,
  isLibrarian,
  presentTitleCard,
  publicLink,
  qrPath,
  titlePath,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankList, Title } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { findList, mayChange } from './findList.ts';
import { ListPage } from './ListPage.tsx';
import { PrintPage } from './PrintPage.tsx';

/** `/lijsten/:list`: titles in order, with a line each. */
export async function showList(ctx: Ctx, request: Request): Promise<PageAnswer> {
  const list = await findList({ ctx, request });
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const may = mayChange({ ctx, list });
  const path = (rest: string) => ctx.here(`/lijsten/${list.slug}${rest}`);
  const t = ctx.words.lists;
  return {
    title: list.title,
    description: list.intro ?? undefined,
    robots: list.shown ? undefined : 'noindex',
    breadcrumb: trail(ctx),
    jsonLd: list.shown ? [listJsonLd({ ctx, list })] : undefined,
    render: (view) =>
      createElement(ListPage, {
        view,
        words: ctx.words,
        id: list.id,
        title: list.title,
        intro: list.intro ?? undefined,
        kicker: list.makerName ? t.madeBy(list.makerName) : t.one,
        waits: list.shown ? undefined : t.waitsText,
        done: may && ctx.query.has('gedaan'),
        items: itemsOf({ list }).map(({ id, title, line, by }) => ({
          id,
          card: presentTitleCard({ ctx, title, note: undefined }),
          line: line ?? undefined,
          by: by ? t.by_(by) : undefined,
        })),
        print: path('/afdrukken'),
        add: list.open || may ? path('/aanvullen') : undefined,
        change: may ? path('/wijzigen') : undefined,
        show: isStaff ? (list.shown ? { hide: path('/verbergen') } : { show: path('/tonen') }) : {},
      }),
  };
}

/** `/lijsten/:list/afdrukken`: for on the shelf, with a code for each title that a telephone reads. */
export async function showPrint(ctx: Ctx, request: Request): Promise<PageAnswer> {
  const list = await findList({ ctx, request });
  const { library, language } = ctx;
  const link = (path: string) => publicLink({ library, language, path });
  return {
    title: ctx.words.lists.printTitle(list.title),
    robots: 'noindex',
    breadcrumb: [...trail(ctx), { label: list.title, href: ctx.here(`/lijsten/${list.slug}`) }],
    render: (view) =>
      createElement(PrintPage, {
        view,
        words: ctx.words,
        title: list.title,
        intro: list.intro ?? undefined,
        madeBy: list.makerName ? ctx.words.lists.madeBy(list.makerName) : undefined,
        own: {
          address: link(`/muziekbank/lijsten/${list.slug}`),
          qr: qrPath(link(`/muziekbank/lijsten/${list.slug}`)),
        },
        items: itemsOf({ list }).map(({ id, title, line }) => {
          const card = presentTitleCard({ ctx, title });
          return {
            id,
            title: card.title,
            lang: card.lang,
            facts: [card.creator, card.mediumLabel, card.year].filter(Boolean).join(' · '),
            line: line ?? undefined,
            qr: qrPath(link(titlePath(title))),
          };
        }),
      }),
  };
}

function trail(ctx: Ctx) {
  return [
    { label: ctx.words.title, href: ctx.here('/') },
    { label: ctx.words.lists.title, href: ctx.here('/lijsten') },
  ];
}

/** Titles that are still there. */
function itemsOf({ list }: { list: MuziekbankList }) {
  return (list.items ?? []).flatMap(({ id, title, line, by }) =>
    typeof title === 'object' && title ? [{ id: id ?? title.id, title: title as Title, line, by }] : [],
  );
}

function listJsonLd({ ctx, list }: { ctx: Ctx; list: MuziekbankList }): object {
  const { library, language } = ctx;
  const link = (path: string) => publicLink({ library, language, path });
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: list.title,
    url: link(`/muziekbank/lijsten/${list.slug}`),
    ...(list.intro && { description: list.intro }),
    itemListElement: itemsOf({ list }).map(({ title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title.title,
      url: link(titlePath(title)),
    })),
  };
}
