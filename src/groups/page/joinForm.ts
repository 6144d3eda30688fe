import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { Group, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emailField, optional, required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { groupForHub } from '../groupForHub.ts';
import { loadGroup } from '../loadGroup.ts';
import { askToJoin } from '../membership/askToJoin.ts';
import { joinDirectly } from '../membership/joinDirectly.ts';
import { loadDoor } from './loadDoor.ts';
import { showGroup } from './showGroup.ts';

// The form of who is logged in carries the name and address along, for when the session has ended meanwhile.
const schema = z.object({
  naam: required(100),
  email: emailField,
  brengt: optional(500),
  zoekt: optional(500),
});

type Joining = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Joining a group: at once for who is logged in, by a mailed link for everyone else. */
export const joinForm = {
  schema,
  handle: async ({ ctx, request, values }: Joining) => {
    const slug = String(request.params.group);
    const id = await findId({ ctx, slug });
    const group = await groupForHub({ payload: ctx.payload, id });
    if (!group) throw new Problem({ status: 404, code: 'not-found' });
    if (ctx.user) return joinKnown({ ctx, group, user: ctx.user, values });
    const { naam: name, email } = values;
    const { payload, language } = ctx;
    await askToJoin({ payload, group, language, name, email, brings: values.brengt, seeks: values.zoekt });
    return ctx.link(`/groepen/${group.slug}/meedoen/gestuurd`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showGroup(ctx, request, form),
};

/** The group that the person may see, or stands at the door of. @throws Problem 404 */
async function findId({ ctx, slug }: { ctx: LibraryContext; slug: string }): Promise<string> {
  try {
    return (await loadGroup({ ctx, slug })).group.id;
  } catch (err) {
    if (err instanceof Problem && err.status === 404) return (await loadDoor({ ctx, slug })).door.id;
    throw err;
  }
}

async function joinKnown({
  ctx,
  group,
  user,
  values,
}: {
  ctx: LibraryContext;
  group: Group;
  user: User;
  values: z.output<typeof schema>;
}): Promise<string> {
  const { payload } = ctx;
  const membership = await joinDirectly({
    payload,
    group: group.id,
    user,
    displayName: values.naam,
    brings: values.brengt,
    seeks: values.zoekt,
  });
  return ctx.link(`/groepen/${group.slug}?gedaan=${membership.state === 'asked' ? 'gevraagd' : 'welkom'}`);
}
