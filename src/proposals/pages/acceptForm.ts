import { createElement } from 'react';
import type { Request } from 'express';
import { PlanMeeting } from '../../../templates/pages/PlanMeeting.tsx';
import { loadMeetingChoices, meetingFields } from '../../agenda/meetings/form/meetingFields.ts';
import { meetingSchema, type MeetingFields } from '../../agenda/meetings/form/meetingSchema.ts';
import { readMeeting, withChoice } from '../../agenda/meetings/form/readMeeting.ts';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { Proposal, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { acceptProposal } from '../commands/acceptProposal.ts';
import { loadForStaff } from '../loadProposal.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** GET: the form to plan the activity that a proposal becomes. */
export async function showAccept(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return acceptPage({ ctx, request, form: emptyForm });
}

/** POST: accepts it; comes back with what is free where the room cannot be had. */
export const acceptForm = {
  schema: meetingSchema,
  handle: async ({ ctx, request, values }: Asked & { values: MeetingFields }): Promise<string> => {
    const proposal = await loadToDecide({ ctx, request });
    const choices = await loadMeetingChoices({ ctx, group: null });
    const moderators = choices.moderators.map(({ id }) => id);
    const meeting = readMeeting({ ...choices, values, moderators });
    const { payload, library } = ctx;
    await acceptProposal({ payload, library, id: proposal.id, user: ctx.user as User, meeting });
    return `${ctx.link(`/voorstellen/${proposal.id}`)}?gedaan=aangenomen`;
  },
  show: acceptPage,
};

async function acceptPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const proposal = await loadForStaff({ ctx, id: String(request.params.proposal) });
  const t = ctx.t.proposals;
  const choices = await loadMeetingChoices({ ctx, group: null });
  const isNew = Object.keys(form.values).length === 0;
  const values = isNew ? startValues({ ctx, proposal }) : withChoice(form.values);
  const filled = { ...form, values };
  const fields = await meetingFields({ ctx, choices, form: filled, hasGroup: false });
  return {
    title: t.accept.title,
    robots: 'noindex',
    breadcrumb: [
      { label: t.list.title, href: ctx.link('/voorstellen') },
      { label: proposal.title, href: ctx.link(`/voorstellen/${proposal.id}`) },
    ],
    render: (view) =>
      createElement(PlanMeeting, {
        view,
        title: t.accept.title,
        lead: t.accept.lead(proposal.proposedBy?.name ?? ''),
        submit: t.accept.submit,
        action: ctx.link(ctx.path),
        form: filled,
        trail: [],
        fields,
      }),
  };
}

/** @throws Problem 409 proposal.decided, which the form shows */
async function loadToDecide({ ctx, request }: Asked): Promise<Proposal> {
  const proposal = await loadForStaff({ ctx, id: String(request.params.proposal) });
  if (proposal.state !== 'sent' && proposal.state !== 'talking')
    throw new Problem({ status: 409, code: 'proposal.decided' });
  return proposal;
}

const longestSummary = 400;

/** What the proposal says already; when and where is up to the librarian. */
function startValues({ ctx, proposal }: { ctx: LibraryContext; proposal: Proposal }): Record<string, string> {
  const text = proposal.summary ?? '';
  const isShort = text.length <= longestSummary;
  const audience = proposal.forWhom ? `${ctx.t.proposals.page.forWhom}: ${proposal.forWhom}` : '';
  return {
    titel: proposal.title,
    samenvatting: isShort ? text : '',
    beschrijving: [isShort ? '' : text, audience].filter(Boolean).join('\n\n'),
    themas: (proposal.themes ?? []).map((theme) => idOf(theme)).join(','),
    aanmelden: 'open',
    gespreksleider: '',
  };
}
