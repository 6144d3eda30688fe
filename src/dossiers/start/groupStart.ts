import type { Request } from 'express';
import { Problem } from '../../core/Problem.ts';
import { loadForMember } from '../../groups/loadGroup.ts';
import { publicQuestion } from '../../line/publicQuestion.ts';
import { idOf } from '../../people/roles.ts';
import type { Group, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { chosenKind } from '../chosenKind.ts';
import { startDossier } from './startDossier.ts';
import { startFacts } from './startFacts.ts';
import { startPage } from './startPage.ts';
import { startSchema, type StartValues } from './startSchema.ts';

/** A member begins a dossier for the group. */
export async function showGroupStart(
  ctx: LibraryContext,
  request: Request,
  form: FormState = { ...emptyForm, values: { soort: 'theme' } },
): Promise<PageAnswer> {
  const group = await openGroup({ ctx, request });
  const t = ctx.t.dossiers;
  const base = ctx.link(`/groepen/${group.slug}`);
  return startPage({
    ctx,
    title: t.start.title,
    lead: t.start.leadGroup(group.title),
    form,
    action: `${base}/dossier`,
    breadcrumb: [
      { label: ctx.t.site.nav.groups, href: ctx.link('/groepen') },
      { label: group.title, href: base },
    ],
  });
}

export const groupStartForm = {
  once: true,
  schema: startSchema,
  handle: async ({
    ctx,
    request,
    values,
  }: {
    ctx: LibraryContext;
    request: Request;
    values: StartValues;
  }) => {
    const group = await openGroup({ ctx, request });
    const question = await publicQuestion({ ctx, id: idOf(group.question) });
    const dossier = await startDossier({
      payload: ctx.payload,
      start: {
        library: ctx.library.id,
        title: values.titel,
        kind: chosenKind({ library: ctx.library, kind: values.soort }),
        facts: startFacts({ question: question?.text }),
        by: ctx.user as User,
        note: ctx.t.dossiers.start.note,
        from: {
          group: group.id,
          question: idOf(group.question),
          themes: (group.themes ?? []).map((theme) => idOf(theme) as string),
          motif: group.motif,
        },
      },
    });
    return ctx.link(`/dossiers/${dossier.slug}/bewerken?gedaan=begonnen`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showGroupStart(ctx, request, form),
};

/** @throws Problem as loadForMember; 409 group.archived */
async function openGroup({ ctx, request }: { ctx: LibraryContext; request: Request }): Promise<Group> {
  const { group } = await loadForMember({ ctx, slug: String(request.params.group) });
  if (group.archived) throw new Problem({ status: 403, code: 'group.archived' });
  return group;
}
