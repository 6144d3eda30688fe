import type { Request } from 'express';
import { z } from 'zod';
import type { User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { declineProposal } from '../commands/declineProposal.ts';
import { writeMessage } from '../commands/writeMessage.ts';
import { loadForStaff } from '../loadProposal.ts';
import { messageSchema } from './ownForms.ts';
import { showStaff } from './showStaff.ts';

type Args<V> = { ctx: LibraryContext; request: Request; values: V };

const show = ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
  showStaff(ctx, request, form);

const load = ({ ctx, request }: { ctx: LibraryContext; request: Request }) =>
  loadForStaff({ ctx, id: String(request.params.proposal) });

/** POST `bericht`: a librarian says something to the proposer. */
export const staffMessageForm = {
  once: true,
  schema: messageSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof messageSchema>>): Promise<string> => {
    const { id } = await load({ ctx, request });
    const { payload, library } = ctx;
    await writeMessage({ payload, library, id, author: ctx.user as User, body: values.bericht });
    return `${ctx.link(`/voorstellen/${id}`)}?gedaan=bericht#overleg`;
  },
};

const declineSchema = z.object({ woorden: required(3000), reden: required(1000) });

/** POST `afwijzen`. */
export const declineForm = {
  schema: declineSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof declineSchema>>): Promise<string> => {
    const { id } = await load({ ctx, request });
    const { payload, library } = ctx;
    const user = ctx.user as User;
    await declineProposal({ payload, library, id, user, words: values.woorden, reason: values.reden });
    return `${ctx.link(`/voorstellen/${id}`)}?gedaan=afgewezen`;
  },
};
