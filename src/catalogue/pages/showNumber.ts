import { createElement } from 'react';
import type { Request } from 'express';
import { TitleUnknown } from '../../../templates/pages/TitleUnknown.tsx';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { Moved } from '../../site/Moved.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { catalogueLink } from '../catalogueLink.ts';
import { findByIsbn, findByPpn } from '../findTitles.ts';
import { toIsbn13 } from '../identifiers/isbn.ts';
import { toPpn } from '../identifiers/ppn.ts';
import { titlePath } from '../presenters/presentTitleCard.ts';

/**
 * `/titels/isbn/…`: to the title with this ISBN.
 * @throws Moved 303 when it is on the shelf
 */
export async function showIsbn(ctx: Context, request: Request): Promise<PageAnswer> {
  const asked = String(request.params.isbn).slice(0, 40);
  const isbn = toIsbn13(asked);
  const t = ctx.t.catalogue.unknown;
  if (!isbn) return answer({ ctx, title: t.isbnWrong, text: t.isbnWrongText(asked) });
  lead({ ctx, title: await findByIsbn({ ctx, isbn }) });
  return answer({ ctx, title: t.title, text: t.text(`ISBN ${isbn}`), numbers: { isbn: [isbn] } });
}

/**
 * `/titels/ppn/…`: to the title with this PPN.
 * @throws Moved 303 when it is on the shelf
 */
export async function showPpn(ctx: Context, request: Request): Promise<PageAnswer> {
  const asked = String(request.params.ppn).slice(0, 40);
  const ppn = toPpn(asked);
  const t = ctx.t.catalogue.unknown;
  if (!ppn) return answer({ ctx, title: t.ppnWrong, text: t.ppnWrongText(asked) });
  lead({ ctx, title: await findByPpn({ ctx, ppn }) });
  return answer({ ctx, title: t.title, text: t.text(`PPN ${ppn}`), numbers: { ppn } });
}

function lead({ ctx, title }: { ctx: Context; title: Title | undefined }): void {
  if (title) throw new Moved(ctx.link(titlePath(title)), 303);
}

/** Nothing is here under this number, and what one can do then. */
function answer({
  ctx,
  title,
  text,
  numbers = {},
}: {
  ctx: Context;
  title: string;
  text: string;
  numbers?: { isbn?: string[]; ppn?: string };
}): PageAnswer {
  const t = ctx.t.catalogue;
  const catalogue = ctx.library ? catalogueLink({ library: ctx.library, title: numbers }) : undefined;
  return {
    title,
    status: 404,
    robots: 'noindex',
    breadcrumb: [{ label: t.titles, href: ctx.link('/titels') }],
    render: (view) =>
      createElement(TitleUnknown, {
        view,
        title,
        text,
        links: [
          ...(catalogue ? [{ label: t.page.catalogue, href: catalogue }] : []),
          { label: t.unknown.search, href: ctx.link('/titels') },
          ...(ctx.library ? [{ label: t.page.ask, href: ctx.link('/vraag') }] : []),
        ],
      }),
  };
}
