import { Router, type Request } from 'express';
import { createElement } from 'react';
import { FlavourFigures } from '../../../templates/pages/FlavourFigures.tsx';
import { DateTime } from 'luxon';
import { Problem } from '../../core/Problem.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import { now } from '../../core/now.ts';
import { noteExport } from '../../people/audit/noteExport.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import { contextOf } from '../../site/contextOf.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { libraryPage } from '../../site/page.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import type { Flavour, FlavourContext, FlavourFigure } from '../contract/Flavour.ts';
import { contain } from '../contain.ts';
import { flavourContext } from '../site/flavourContext.ts';
import { csvOf } from './csvOf.ts';

type Figure = FlavourFigure<Record<string, unknown>, object>;

/** `/cijfers`, and each table as `/cijfers/:key.csv`: for librarians. */
export function figureRoutes(flavour: Flavour): Router {
  const router = Router();
  if (!flavour.figures?.length) return router;
  router.get(
    '/cijfers',
    libraryPage((ctx) => showFigures({ ctx, flavour }), { cache: false }),
  );
  router.get('/cijfers/:key.csv', async (request: Request, response) => {
    const ctx = (await contextOf(request)) as LibraryContext;
    mustBeLibrarian(ctx);
    const own = flavourContext({ ctx, flavour });
    const figure = flavour.figures?.find(({ key }) => key === request.params.key);
    if (!figure) throw new Problem({ status: 404, code: 'not-found' });
    const rows = await figure.load({ ctx: own, ...periodOf(ctx) });
    if (ctx.user)
      await noteExport({
        payload: ctx.payload,
        by: ctx.user,
        library: ctx.library.id,
        subject: { kind: 'figures', id: `${flavour.slug}/${figure.key}`, title: figure.label(own.words) },
        detail: `csv: ${rows.length}`,
      });
    response.setHeader('Cache-Control', 'private, no-store');
    response.attachment(`${flavour.slug}-${figure.key}.csv`);
    response.type('text/csv; charset=utf-8').send(csvOf({ columns: columnsOf({ own, figure }), rows }));
  });
  return router;
}

async function showFigures({ ctx, flavour }: { ctx: LibraryContext; flavour: Flavour }): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const own = flavourContext({ ctx, flavour });
  const period = periodOf(ctx);
  const query = new URLSearchParams({ van: period.fromDay, tot: period.untilDay });
  const tables = await Promise.all(
    (flavour.figures ?? []).map(async (figure) => ({
      key: figure.key,
      title: figure.label(own.words),
      columns: columnsOf({ own, figure }),
      href: `${own.here(`/cijfers/${figure.key}.csv`)}?${query}`,
      rows: await contain({
        flavour: flavour.slug,
        where: `figure ${figure.key}`,
        work: () => figure.load({ ctx: own, ...period }),
        otherwise: [],
      }),
    })),
  );
  const t = ctx.t.flavours.figures;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: own.flavour.name, href: own.here('/') }],
    render: (view) =>
      createElement(FlavourFigures, {
        view,
        t,
        title: `${t.title}: ${own.flavour.name}`,
        action: own.here('/cijfers'),
        from: period.fromDay,
        until: period.untilDay,
        tables,
      }),
  };
}

function columnsOf({ own, figure }: { own: FlavourContext; figure: Figure }) {
  return figure.columns.map(({ key, label }) => ({ key, label: label(own.words) }));
}

/** `van` and `tot` of the query as days; this year when they are not there or no days. */
function periodOf(ctx: LibraryContext) {
  const today = DateTime.fromJSDate(now(), { zone: homeZone });
  const asked = (name: string) => {
    const day = DateTime.fromISO(ctx.query.get(name) ?? '', { zone: homeZone });
    return day.isValid ? day : undefined;
  };
  const from = (asked('van') ?? today.startOf('year')).startOf('day');
  const until = (asked('tot') ?? today).endOf('day');
  return {
    from: from.toJSDate(),
    until: until.toJSDate(),
    fromDay: from.toFormat('yyyy-MM-dd'),
    untilDay: until.toFormat('yyyy-MM-dd'),
  };
}
