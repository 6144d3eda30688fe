import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { groupsOf } from '../../people/groupsOf.ts';
import { provenAddress } from '../../people/provenAddress.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { signUp } from '../commands/signUp.ts';
import { loadEventToSignUp } from '../loadEventToSignUp.ts';
import { email, naam, personen } from '../partyFields.ts';
import { optional } from '../../site/fields.ts';
import { showEvent } from './showEvent.ts';
import type { Request } from 'express';
import type { FormState } from '../../site/FormState.ts';

const schema = z.object({ naam, email, personen, partner: optional(5) });

type Args = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** POST `aanmelden`: signs up; what comes of it is told by mail, so the answer is the same for everyone. */
export const signUpForm = {
  schema,
  handle: async ({ ctx, request, values }: Args): Promise<string> => {
    if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
    const event = await loadEventToSignUp({ ctx, slug: String(request.params.event) });
    if (event.rsvp === 'members' && !(await groupsOf(ctx.req)).includes(idOf(event.group) ?? '')) {
      throw new Problem({ code: 'rsvp.members' });
    }
    const { payload, language, user } = ctx;
    const party = {
      name: values.naam,
      email: values.email,
      size: values.personen,
      language,
      ...shares({ event, values }),
    };
    await signUp({ payload, event, party, isOwn: provenAddress(user) === values.email });
    return ctx.link(`/agenda/${event.slug}/aangemeld`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showEvent(ctx, request, form),
};

/** Only an activity with partners asks whether they may see the name. */
function shares({ event, values }: { event: ToldEvent; values: Args['values'] }): { sharesName?: boolean } {
  return (event.partners ?? []).length > 0 ? { sharesName: values.partner !== '' } : {};
}
