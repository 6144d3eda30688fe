import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { publicQuestion } from '../../line/publicQuestion.ts';
import { idOf } from '../../people/roles.ts';
import type { User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { addMinutes, minutesChapter } from './addMinutes.ts';
import { dossiersToAddTo } from './dossiersToAddTo.ts';
import { loadOverMeeting, type OverMeeting } from './loadOverMeeting.ts';
import { chosenKind } from '../chosenKind.ts';
import { startFacts } from './startFacts.ts';
import { startFromMeeting } from './startFromMeeting.ts';
import { startPage } from './startPage.ts';

const schema = z.object({
  actie: z.enum(['nieuw', 'erbij']).default('nieuw'),
  titel: optional(150),
  soort: optional(80),
  dossier: optional(40),
  bekend: optional(40),
});
type Values = z.output<typeof schema>;

/** After a meeting: begin a dossier with its minutes, or put them in one that is there. */
export async function showMeetingStart(
  ctx: LibraryContext,
  request: Request,
  form?: FormState,
): Promise<PageAnswer> {
  const meeting = await loadOverMeeting({ ctx, slug: String(request.params.event) });
  const { event } = meeting;
  const existing = await dossiersToAddTo({ ctx, meeting });
  const t = ctx.t.dossiers;
  const base = ctx.link(`/agenda/${event.slug}`);
  const made = typeof event.dossier === 'object' ? event.dossier : null;
  return startPage({
    ctx,
    title: t.meeting.title(event.title),
    lead: t.meeting.lead,
    form: form ?? { values: { titel: event.title, soort: 'report' }, errors: [] },
    action: `${base}/dossier`,
    breadcrumb: [
      { label: ctx.t.site.nav.agenda, href: ctx.link('/agenda') },
      { label: event.title, href: base },
    ],
    more: {
      hidden: { bekend: idOf(event.dossier) ?? '' },
      notice: event.closing?.minutes ? undefined : t.meeting.noMinutes,
      made: made ? { label: made.title, href: ctx.link(`/dossiers/${made.slug}`) } : undefined,
      existing: existing.map((dossier) => ({ value: dossier.id, label: dossier.title })),
    },
  });
}

export const meetingStartForm = {
  once: true,
  schema,
  handle: async ({ ctx, request, values }: { ctx: LibraryContext; request: Request; values: Values }) => {
    const meeting = await loadOverMeeting({ ctx, slug: String(request.params.event) });
    return values.actie === 'erbij' ? add({ ctx, meeting, values }) : begin({ ctx, meeting, values });
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showMeetingStart(ctx, request, form),
};

type Args = { ctx: LibraryContext; meeting: OverMeeting; values: Values };

async function begin({ ctx, meeting, values }: Args): Promise<string> {
  if (!values.titel) throw new Problem({ code: 'field.required', field: 'titel' });
  const { event, group, user } = meeting;
  const question = idOf(event.question) ?? idOf(group?.question);
  const wording = await publicQuestion({ ctx, id: question });
  const dossier = await startFromMeeting({
    payload: ctx.payload,
    event: event.id,
    known: values.bekend,
    user,
    start: {
      library: ctx.library.id,
      title: values.titel,
      kind: chosenKind({ library: ctx.library, kind: values.soort || 'report' }),
      facts: startFacts({ event, question: wording?.text }),
      by: user,
      note: ctx.t.dossiers.meeting.startedNote(event.title),
      from: {
        group: group?.id,
        question,
        events: [event.id],
        themes: idsOf(event.themes),
        titles: idsOf(event.titles),
        motif: event.motif ?? group?.motif,
        // Who leads a meeting without being a member would not get at the dossier otherwise.
        authors: meeting.writesInGroup ? [] : [user.id],
      },
    },
  });
  return ctx.link(`/dossiers/${dossier.slug}/bewerken?gedaan=begonnen`);
}

async function add({ ctx, meeting, values }: Args): Promise<string> {
  const { event, user } = meeting;
  const dossier = (await dossiersToAddTo({ ctx, meeting })).find((each) => each.id === values.dossier);
  if (!dossier)
    throw new Problem({ code: values.dossier ? 'field.choice' : 'field.required', field: 'dossier' });
  const t = ctx.t.dossiers.meeting;
  await addMinutes({
    payload: ctx.payload,
    dossier: dossier.id,
    event: event.id,
    text: minutesChapter({ facts: startFacts({ event }), title: `Verslag: ${event.title}` }),
    themes: idsOf(event.themes),
    user: user as User,
    note: t.addedNote(event.title),
  });
  return ctx.link(`/dossiers/${dossier.slug}/bewerken?gedaan=aangevuld`);
}

function idsOf(values: (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).map((value) => idOf(value)).filter((id): id is string => id !== undefined);
}
