import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { loadForModerator } from '../loadGroup.ts';
import { changeGroup } from './changeGroup.ts';
import { showManage } from './showManage.ts';

const schema = z.object({
  versie: required(40),
  naam: required(120),
  samenvatting: optional(400),
  tekst: optional(20_000),
  fase: z.enum(['ask', 'think', 'do']),
  zichtbaar: z.enum(['public', 'members', 'hidden']),
  meedoen: z.enum(['open', 'ask', 'invite']),
  gesloten: optional(10),
  akkoord: optional(10),
  vertrouwd: z.coerce.number().int().min(0).max(20).catch(3),
});

type Managing = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Changing what a group is called, what it is about, where it stands and who sees it. */
export const manageForm = {
  schema,
  handle: async ({ ctx, request, values }: Managing) => {
    const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    await changeGroup({
      payload: ctx.payload,
      by: ctx.user.id,
      group: group.id,
      version: values.versie,
      change: {
        title: values.naam,
        summary: values.samenvatting,
        body: values.tekst,
        phase: values.fase,
        visibility: values.zichtbaar,
        joinMode: values.meedoen,
        archived: values.gesloten === 'ja',
        approveFirst: values.akkoord === 'ja',
        trustAfter: values.vertrouwd,
      },
    });
    return ctx.link(`/groepen/${group.slug}/beheer?gedaan=bewaard`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showManage(ctx, request, form),
};
