import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { Context } from '../../site/Context.ts';
import { several } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import type { Pace, Scope } from '../kinds.ts';
import { followThemes } from '../followThemes.ts';
import { saveChoices } from '../saveChoices.ts';
import { fieldsFor, type MailField } from './fieldsFor.ts';
import { readerOf } from './readerOf.ts';
import { showMailSettings } from './showMailSettings.ts';

const schema = z.looseObject({ themas: several(100) });

/** Someone chooses which mails to get. What the form does not ask stays as it was. */
export const mailSettingsForm = {
  schema,
  handle: async ({
    ctx,
    request,
    values,
  }: {
    ctx: Context;
    request: Request;
    values: z.output<typeof schema>;
  }) => {
    const { reader, user, path } = await readerOf({ ctx, request });
    const { toYou, news, groups, work } = await fieldsFor({ req: ctx.req, user });
    const choices = [...toYou, ...news, ...groups, ...work].flatMap((field) => answerTo({ field, values }));
    await saveChoices({ payload: ctx.payload, reader, choices });
    if (user) await followThemes({ payload: ctx.payload, user, themes: values.themas });
    return ctx.networkLink(`${path}?gedaan=bewaard`);
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showMailSettings(ctx, request, form),
};

/** @throws Problem 422 field.choice for what is none of the answers */
function answerTo({
  field,
  values,
}: {
  field: MailField;
  values: Record<string, unknown>;
}): { scope: Scope; pace: Pace | null }[] {
  const said = values[field.name];
  if (said === undefined) return [];
  const pace = field.paces.find((each) => each === said);
  if (!pace) throw new Problem({ code: 'field.choice', field: field.name });
  return [{ scope: field.scope, pace: pace === 'same' ? null : pace }];
}
