import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { SetUpColours } from '../../../../templates/pages/SetUpColours.tsx';
import { headingStyles, shapes, type LibraryStyle } from '../../../../templates/styles/libraryTokens.ts';
import { Problem } from '../../../core/Problem.ts';
import { styleOf } from '../../../libraries/styleOf.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import { inLibraryOnly } from '../../../site/inLibraryOnly.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { checkColours } from './checkColours.ts';
import { mustBeAdmin } from './mustBeAdmin.ts';

const colour = z
  .string()
  .trim()
  .regex(/^#[0-9a-f]{6}$/i, 'field.colour');

const schema = z.object({
  primary: colour,
  accent: colour,
  surface: colour,
  ink: colour,
  shape: z.enum(shapes),
  heading: z.enum(headingStyles),
  doe: z.enum(['kijk', 'bewaar']),
});

type Values = z.output<typeof schema>;

/** The look of a new library: colours are checked before they are kept. */
export const coloursForm = {
  schema,
  handle: inLibraryOnly(async ({ ctx, values }: { ctx: LibraryContext; values: Values }) => {
    mustBeAdmin(ctx);
    const { doe: _doe, ...style } = values;
    await ctx.payload.update({
      collection: 'libraries',
      id: ctx.library.id,
      data: { style: { ...ctx.library.style, ...style } },
      depth: 0,
      overrideAccess: false,
      user: ctx.user,
    });
    return ctx.link(values.doe === 'kijk' ? '/begin/kleuren?bekijk=ja' : '/begin/vestiging');
  }),
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showColours(ctx, request, form),
};

/** The colours as they are now, and whether they can be read. */
export async function showColours(
  ctx: LibraryContext,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeAdmin(ctx);
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const style: LibraryStyle = styleOf(ctx.library);
  const t = ctx.t.firstStart;
  return {
    title: t.colours.title,
    robots: 'noindex',
    render: (view) =>
      createElement(SetUpColours, {
        view,
        t,
        form: { ...form, values: { ...style, ...form.values } },
        action: ctx.link('/begin/kleuren'),
        checks: checkColours(style),
        next: ctx.link('/begin/vestiging'),
      }),
  };
}
