import { z } from 'zod';
import type { Request } from 'express';
import { libraryThemes } from '../../../libraries/themes.ts';
import { idOf } from '../../../people/roles.ts';
import { mustBeLibrarian } from '../../../people/mustBeLibrarian.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { required, several } from '../../../site/fields.ts';
import type { FormState } from '../../../site/FormState.ts';
import { addToGroup } from '../commands/addToGroup.ts';
import { finishQuestion } from '../commands/finishQuestion.ts';
import { makeGroup } from '../commands/makeGroup.ts';
import { wordQuestion } from '../commands/wordQuestion.ts';
import { showHandle } from './showHandle.ts';

type Args<V> = { ctx: LibraryContext; request: Request; values: V };

const show = ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
  showHandle(ctx, request, form);

/** The id in the address, once it is sure that a librarian of this library asks. */
function questionOf({ ctx, request }: { ctx: LibraryContext; request: Request }): string {
  mustBeLibrarian(ctx);
  return String(request.params.question);
}

const wordSchema = z.object({ publicText: required(600), themas: several(20) });

/** The public wording. */
export const wordForm = {
  schema: wordSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof wordSchema>>) => {
    const id = questionOf({ ctx, request });
    const { payload, library } = ctx;
    const known = (await libraryThemes(ctx)).map((theme) => theme.id);
    const themes = values.themas.filter((theme) => known.includes(theme));
    await wordQuestion({ payload, library, id, publicText: values.publicText, themes });
    return `${ctx.link(`/vragen/${id}`)}?gedaan=1`;
  },
};

const groupSchema = z.object({ titel: required(120), samenvatting: required(400) });

/** A new group. */
export const groupForm = {
  schema: groupSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof groupSchema>>) => {
    const id = questionOf({ ctx, request });
    const { payload, library } = ctx;
    const moderator = idOf(ctx.user) ?? '';
    const group = await makeGroup({
      payload,
      library,
      id,
      title: values.titel,
      summary: values.samenvatting,
      moderator,
    });
    return ctx.link(`/groepen/${group.slug}`);
  },
};

const addSchema = z.object({ groep: required(60) });

/** A group that is there already. */
export const addForm = {
  schema: addSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof addSchema>>) => {
    const id = questionOf({ ctx, request });
    const { payload, library } = ctx;
    const group = await addToGroup({ payload, library, id, group: values.groep });
    return ctx.link(`/groepen/${group.slug}`);
  },
};

const answerSchema = z.object({ antwoord: required(10_000) });

/** An answer by mail. */
export const answerForm = {
  schema: answerSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof answerSchema>>) => {
    const id = questionOf({ ctx, request });
    await finishQuestion({
      payload: ctx.payload,
      library: ctx.library,
      id,
      how: 'answered',
      text: values.antwoord,
    });
    return `${ctx.link(`/vragen/${id}`)}?gedaan=1`;
  },
};

const closeSchema = z.object({ reden: required(1000) });

/** Closed with a reason. */
export const closeForm = {
  schema: closeSchema,
  show,
  handle: async ({ ctx, request, values }: Args<z.output<typeof closeSchema>>) => {
    const id = questionOf({ ctx, request });
    await finishQuestion({
      payload: ctx.payload,
      library: ctx.library,
      id,
      how: 'closed',
      text: values.reden,
    });
    return `${ctx.link(`/vragen/${id}`)}?gedaan=1`;
  },
};
