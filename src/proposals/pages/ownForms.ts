import type { Request } from 'express';
import { z } from 'zod';
import { libraryThemes } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { changeDraft } from '../commands/changeDraft.ts';
import { sayNo } from '../commands/sayNo.ts';
import { writeMessage } from '../commands/writeMessage.ts';
import { loadByToken } from '../loadProposal.ts';
import { ownSchema, readProposal } from '../proposalFields.ts';
import { proposerPath } from '../proposalLinks.ts';
import { showOwn } from './showOwn.ts';

type Args<V> = { ctx: LibraryContext; request: Request; values: V };

const show = ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
  showOwn(ctx, request, form);

const load = ({ ctx, request }: { ctx: LibraryContext; request: Request }) =>
  loadByToken({ ctx, token: String(request.params.token) });

/** POST: keeps the draft, or sends it (accepts the invitation). */
export const draftForm = {
  schema: ownSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof ownSchema>>): Promise<string> => {
    const { id } = await load({ ctx, request });
    const themes = (await libraryThemes(ctx)).map((theme) => theme.id);
    const content = readProposal({ values, themes });
    const { payload, library } = ctx;
    const changed = await changeDraft({
      payload,
      library,
      id,
      name: values.naam,
      content,
      wish: values.actie,
    });
    const done = values.actie === 'verstuur' ? 'verstuurd' : 'bewaard';
    return `${ctx.link(proposerPath(changed))}?gedaan=${done}`;
  },
};

export const messageSchema = z.object({ bericht: required(5000) });

/** POST `bericht`: says something to the library. */
export const ownMessageForm = {
  once: true,
  schema: messageSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof messageSchema>>): Promise<string> => {
    const proposal = await load({ ctx, request });
    const { payload, library } = ctx;
    await writeMessage({ payload, library, id: proposal.id, body: values.bericht });
    return `${ctx.link(proposerPath(proposal))}?gedaan=bericht#overleg`;
  },
};

const noSchema = z.object({ reden: optional(1000) });

/** POST `nee`: refuses the invitation, takes the proposal back, or throws the draft away. */
export const noForm = {
  schema: noSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof noSchema>>): Promise<string> => {
    const proposal = await load({ ctx, request });
    const { payload, library } = ctx;
    const gone = await sayNo({ payload, library, id: proposal.id, reason: values.reden });
    return gone ? ctx.link('/voorstel') : `${ctx.link(proposerPath(proposal))}?gedaan=nee`;
  },
};
