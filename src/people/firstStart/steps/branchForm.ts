import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { SetUpBranch } from '../../../../templates/pages/SetUpBranch.tsx';
import { transact } from '../../../core/database/transact.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { optional, required } from '../../../site/fields.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import { inLibraryOnly } from '../../../site/inLibraryOnly.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { readNumber } from '../../../site/readNumber.ts';
import { mustBeAdmin } from './mustBeAdmin.ts';

const schema = z.object({
  vestiging: required(100),
  straat: optional(200),
  postcode: optional(10),
  plaats: optional(80),
  van: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'field.time'),
  tot: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'field.time'),
  ruimte: required(100),
  mensen: required(6),
});

type Values = z.output<typeof schema>;

const days = ['1', '2', '3', '4', '5', '6'] as const;

/** The first building of a library and its first room. */
export const branchForm = {
  schema,
  handle: inLibraryOnly(async ({ ctx, values }: { ctx: LibraryContext; values: Values }) => {
    const user = mustBeAdmin(ctx);
    const capacity = readNumber({ value: values.mensen, field: 'mensen', min: 1, max: 10_000 }) ?? 1;
    const { payload, library } = ctx;
    await transact({
      payload,
      key: `begin:${library.id}`,
      by: user.id,
      work: async (req) => {
        const rest = { depth: 0, overrideAccess: true, req }; // an admin of this library
        const branch = await payload.create({
          collection: 'branches',
          data: {
            library: library.id,
            name: values.vestiging,
            address: { street: values.straat, postalCode: values.postcode, city: values.plaats },
            timeZone: 'Europe/Amsterdam',
            openingHours: days.map((weekday) => ({ weekday, opens: values.van, closes: values.tot })),
          },
          ...rest,
        });
        await payload.create({
          collection: 'rooms',
          data: {
            library: library.id,
            branch: branch.id,
            name: values.ruimte,
            capacity,
            setupMinutes: 0,
            teardownMinutes: 0,
          },
          ...rest,
        });
      },
    });
    return ctx.link('/begin/mail');
  }),
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showBranch(ctx, request, form),
};

/** The form for them. */
export async function showBranch(
  ctx: LibraryContext,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeAdmin(ctx);
  const t = ctx.t.firstStart;
  return {
    title: t.branch.title,
    robots: 'noindex',
    render: (view) =>
      createElement(SetUpBranch, {
        view,
        t,
        form: { ...form, values: { van: '09:00', tot: '18:00', ...form.values } },
        action: ctx.link('/begin/vestiging'),
        next: ctx.link('/begin/mail'),
      }),
  };
}
