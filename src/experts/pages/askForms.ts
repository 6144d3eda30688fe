import type { Request } from 'express';
import { z } from 'zod';
import { showHandle } from '../../groups/questions/pages/showHandle.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import type { User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { askConsent } from '../asking/askConsent.ts';
import { askExpert } from '../asking/askExpert.ts';
import { thankExpert } from '../asking/thankExpert.ts';

type Asked = { ctx: LibraryContext; request: Request };

const show = ({ ctx, request, form }: Asked & { form: FormState }) => showHandle(ctx, request, form);
const questionIn = ({ request }: Asked) => String(request.params.question);
const back = (asked: Asked) => `${asked.ctx.link(`/vragen/${questionIn(asked)}`)}?gedaan=1`;

const askSchema = z.object({ expert: required(60), briefje: optional(1000) });

/** POST `/vragen/:question/experts`: puts the question to an expert. */
export const askExpertForm = {
  schema: askSchema,
  show,
  handle: async ({
    ctx,
    request,
    values,
  }: Asked & { values: z.output<typeof askSchema> }): Promise<string> => {
    mustBeLibrarian(ctx);
    const { payload, library } = ctx;
    const user = ctx.user as User;
    const question = questionIn({ ctx, request });
    await askExpert({ payload, library, user, question, expert: values.expert, note: values.briefje });
    return back({ ctx, request });
  },
};

/** POST `/vragen/:question/toestemming`: asks the asker whether their own words may go. */
export const askConsentForm = {
  schema: z.object({}),
  show,
  handle: async ({ ctx, request }: Asked): Promise<string> => {
    mustBeLibrarian(ctx);
    const { payload, library } = ctx;
    await askConsent({ payload, library, id: questionIn({ ctx, request }) });
    return back({ ctx, request });
  },
};

/** POST `/vragen/:question/experts/:ask/bedanken`. */
export const thankForm = {
  schema: z.object({}),
  show,
  handle: async ({ ctx, request }: Asked): Promise<string> => {
    mustBeLibrarian(ctx);
    const { payload, library } = ctx;
    await thankExpert({ payload, library, id: String(request.params.ask) });
    return back({ ctx, request });
  },
};
