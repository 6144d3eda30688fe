import { createElement } from 'react';
import type { Request } from 'express';
import { PlanMeeting } from '../../../../templates/pages/PlanMeeting.tsx';
import { lineTrail } from '../../../line/lineTrail.ts';
import { idOf } from '../../../people/roles.ts';
import { postToPlan } from '../../../groups/talk/postOf.ts';
import type { Group, Package, Post, User } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { readPackage } from '../../../packages/readPackage.ts';
import type { MeetingOrigin } from '../commands/storeMeeting.ts';
import { planMeeting } from '../commands/planMeeting.ts';
import { loadMeetingChoices, meetingFields } from '../form/meetingFields.ts';
import { meetingSchema, type MeetingFields } from '../form/meetingSchema.ts';
import { readMeeting, withChoice } from '../form/readMeeting.ts';
import { loadGroupToPlan, mustPlanFreely } from '../loadToPlan.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** GET: the form to plan a meeting of a group, or an activity of the library. */
export async function showPlan(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return planPage({ ctx, request, form: emptyForm });
}

/** POST: plans it; comes back with what is free where the room cannot be had. */
export const planForm = {
  once: true,
  schema: meetingSchema,
  handle: async ({ ctx, request, values }: Asked & { values: MeetingFields }): Promise<string> => {
    const { group, user } = await whose({ ctx, request });
    const choices = await loadMeetingChoices({ ctx, group });
    const moderators = choices.moderators.map(({ id }) => id);
    const post = await postToPlan({ ctx, id: values.bericht, group });
    const meeting = readMeeting({ ...choices, values, moderators });
    const origin = originFrom(await readPackage({ ctx, slug: values.pakket }));
    const library = ctx.library.id;
    const from = { ...origin, ...(post && { post: post.id }) };
    const event = await planMeeting({ payload: ctx.payload, library, group, user, meeting, origin: from });
    return ctx.link(`/agenda/${event.slug}`);
  },
  show: planPage,
};

async function planPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const { group, user } = await whose({ ctx, request });
  const t = ctx.t.meetings.plan;
  const choices = await loadMeetingChoices({ ctx, group });
  const isNew = Object.keys(form.values).length === 0;
  const post = await postToPlan({ ctx, id: form.values.bericht ?? ctx.query.get('bericht') ?? '', group });
  const brought = await readPackage({ ctx, slug: form.values.pakket ?? ctx.query.get('pakket') });
  const values = isNew
    ? { ...startValues({ ctx, group, user, brought }), ...fromPost(post) }
    : withChoice(form.values);
  const filled = { ...form, values };
  const fields = await meetingFields({ ctx, choices, form: filled, hasGroup: Boolean(group) });
  const trail = group ? await lineTrail({ ctx, collection: 'groups', doc: group }) : [];
  const title = group ? t.title : t.titleFree;
  return {
    title,
    robots: 'noindex',
    breadcrumb: group
      ? [
          { label: ctx.t.site.nav.groups, href: ctx.link('/groepen') },
          { label: group.title, href: ctx.link(`/groepen/${group.slug}`) },
        ]
      : [{ label: ctx.t.site.nav.agenda, href: ctx.link('/agenda') }],
    render: (view) =>
      createElement(PlanMeeting, {
        view,
        title,
        lead: group ? t.lead(group.title) : t.leadFree,
        notice: brought && ctx.t.packages.startsFrom(brought.title),
        submit: group ? t.submit : t.submitFree,
        action: ctx.link(ctx.path),
        form: filled,
        trail,
        fields,
      }),
  };
}

/** For which group, if any, and by whom. @throws Problem when this person may not */
async function whose({ ctx, request }: Asked): Promise<{ group: Group | null; user: User }> {
  const { group } = request.params;
  if (group === undefined) return { group: null, user: mustPlanFreely(ctx) };
  return loadGroupToPlan({ ctx, slug: String(group) });
}

const longestSummary = 400;

/** The activity remembers the package it began with, and its partner takes part. */
function originFrom(brought: Package | undefined): MeetingOrigin {
  if (!brought) return {};
  return { package: brought.id, partners: [idOf(brought.partner) ?? ''].filter(Boolean) };
}

/** What is known before anything was typed; day, hours and room can come from where one was. */
function startValues({
  ctx,
  group,
  user,
  brought,
}: {
  ctx: LibraryContext;
  group: Group | null;
  user: User;
  brought: Package | undefined;
}): Record<string, string> {
  const given = ['datum', 'van', 'tot', 'ruimte'].map((name) => [name, ctx.query.get(name) ?? '']);
  return {
    ...(Object.fromEntries(given) as Record<string, string>),
    titel: brought?.title ?? '',
    samenvatting: (brought?.summary ?? '').slice(0, longestSummary),
    pakket: brought?.slug ?? '',
    themas: (group?.themes ?? brought?.themes ?? []).map((theme) => idOf(theme)).join(','),
    aanmelden: 'open',
    gespreksleider: user.id,
  };
}

/** The words of the post it is planned from. */
function fromPost(post: Post | undefined): Record<string, string> {
  if (!post) return {};
  const [first = ''] = post.body.split('\n');
  return { bericht: post.id, samenvatting: first.slice(0, 400) };
}
