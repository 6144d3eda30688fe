import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  idOf,
  mustBeLibrarian,
  Problem,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { creditOf, libraryOf } from '../formats/creditOf.ts';
import { effectsOf } from '../formats/effectsOf.ts';
import { presentFormat } from '../formats/presentFormat.ts';
import { adoptFormat, adoptedAlready } from './adoptFormat.ts';
import { AdoptPage } from './AdoptPage.tsx';
import { othersFormats } from './othersFormats.ts';

type Asked = { ctx: Ctx; request: Request };

/** GET `/elders/formats/:format`: a format of another library, to read and to adopt. */
export async function showAdopt(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const format = await loadOther({ ctx, request });
  const t = ctx.words.elsewhere;
  const [credit, effects, own, library] = await Promise.all([
    creditOf({ ctx, format }),
    effectsOf({ ctx, format }),
    adoptedAlready({ ctx, root: format.id }),
    libraryOf({ ctx, id: idOf(format.library) }),
  ]);
  return {
    title: format.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/elders') },
    ],
    render: (view) =>
      createElement(AdoptPage, {
        view,
        words: ctx.words,
        form,
        library: library?.name ?? '',
        format: presentFormat({ ctx, format }),
        credit,
        effects,
        action: own ? undefined : ctx.here(`/elders/formats/${format.id}`),
        own: own ? { label: t.toOwn, href: ctx.here(`/formats/${own.slug}`) } : undefined,
      }),
  };
}

/** POST: adopts it. Who had it already goes to their own. */
export const adoptForm = {
  schema: z.object({}),
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showAdopt(ctx, request, form),
  handle: async ({ ctx, request }: Asked) => {
    const format = await loadOther({ ctx, request });
    const { adopted, isNew } = await adoptFormat({ ctx, format });
    return `${ctx.here(`/formats/${adopted.slug}`)}${isNew ? '?gedaan=overgenomen' : ''}`;
  },
};

/** @throws Problem 401, 404 for others than librarians, and for what is not shared (any more) */
async function loadOther({ ctx, request }: Asked): Promise<KennismakersFormat> {
  mustBeLibrarian(ctx);
  const only = { id: { equals: String(request.params.format) } };
  const [format] = await othersFormats({ ctx, only, limit: 1 });
  if (!format) throw new Problem({ status: 404, code: 'not-found' });
  return format;
}
