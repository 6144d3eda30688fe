import type { Request } from 'express';
import { z } from 'zod';
import type { Context } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import { changeParty } from '../commands/changeParty.ts';
import { confirmParty } from '../commands/confirmParty.ts';
import { leaveParty } from '../commands/leaveParty.ts';
import { naam, personen } from '../partyFields.ts';
import { rsvpToken } from '../rsvpToken.ts';
import { rsvpIdOf } from './loadMine.ts';
import { showMine } from './showMine.ts';

type Args<V = unknown> = { ctx: Context; request: Request; values: V };
type Done = 'bevestigd' | 'wachtlijst' | 'veranderd' | 'afgemeld';

const nothing = z.object({});
const change = z.object({ naam, personen });
const show = ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
  showMine(ctx, request, form);

/** POST `bevestigen`. A mail scanner that follows links does not do this. */
export const confirmForm = {
  schema: nothing,
  show,
  handle: async ({ ctx, request }: Args): Promise<string> => {
    const rsvp = await confirmParty({ payload: ctx.payload, id: rsvpIdOf(request) });
    return backTo({ ctx, id: rsvp.id, done: rsvp.state === 'waitlisted' ? 'wachtlijst' : 'bevestigd' });
  },
};

/** POST `wijzigen`. */
export const changeForm = {
  schema: change,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof change>>): Promise<string> => {
    const id = rsvpIdOf(request);
    await changeParty({ payload: ctx.payload, id, name: values.naam, size: values.personen });
    return backTo({ ctx, id, done: 'veranderd' });
  },
};

/** POST `afmelden`. */
export const leaveForm = {
  schema: nothing,
  show,
  handle: async ({ ctx, request }: Args): Promise<string> => {
    const id = rsvpIdOf(request);
    await leaveParty({ payload: ctx.payload, id });
    return backTo({ ctx, id, done: 'afgemeld' });
  },
};

function backTo({ ctx, id, done }: { ctx: Context; id: string; done: Done }): string {
  return `${ctx.networkLink(`/aanmelding/${rsvpToken(id)}`)}?gelukt=${done}`;
}
