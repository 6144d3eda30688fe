import { z } from 'zod';
import { isAddressBlocked, mustNotBeBlocked } from '../../../moderation/isBlocked.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emailField, optional, required } from '../../../site/fields.ts';
import { askQuestion } from '../commands/askQuestion.ts';
import { findDossier, showAsk } from './showAsk.ts';
import { findTheme } from '../../../libraries/themes.ts';
import type { FormState } from '../../../site/FormState.ts';
import { inLibraryOnly } from '../../../site/inLibraryOnly.ts';

const schema = z.object({
  naam: required(100),
  email: emailField,
  vraag: required(3000),
  thema: optional(80),
  dossier: optional(80),
  expert: optional(5),
});

/** A resident sends a question. */
export const askForm = {
  once: true,
  schema,
  handle: inLibraryOnly(async ({ ctx, values }: { ctx: LibraryContext; values: z.output<typeof schema> }) => {
    const { payload, library, user } = ctx;
    if (user) await mustNotBeBlocked({ payload, user: user.id, library: library.id });
    // Who is kept out of the library asks in vain; the page says what it says to everyone.
    if (await isAddressBlocked({ payload, email: values.email, library: library.id }))
      return ctx.link('/vraag/bedankt');
    const theme = await findTheme({ ctx, slug: values.thema });
    const dossier = await findDossier({ ctx, slug: values.dossier });
    await askQuestion({
      payload: ctx.payload,
      library: ctx.library,
      language: ctx.language,
      name: values.naam,
      email: values.email,
      text: values.vraag,
      theme: theme?.id,
      dossier: dossier?.id,
      mayGoToExpert: values.expert !== '',
    });
    return ctx.link('/vraag/bedankt');
  }),
  show: ({ ctx, form }: { ctx: LibraryContext; form: FormState }) => showAsk(ctx, undefined, form),
};
