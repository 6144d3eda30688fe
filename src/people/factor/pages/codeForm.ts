import type { Request, Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../../core/Problem.ts';
import type { Context } from '../../../site/Context.ts';
import { required } from '../../../site/fields.ts';
import type { FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { startSession } from '../../signIn.ts';
import { checkCode } from '../checkCode.ts';
import { confirmFactor } from '../confirmFactor.ts';
import { factorNeed } from '../factorNeed.ts';
import { clearPending } from '../pending.ts';
import { halfwayIn } from './halfwayIn.ts';
import { showCode } from './showCode.ts';
import { showCodes } from './showCodes.ts';

const schema = z.object({ code: required(40) });

type Handling = { ctx: Context; request: Request; response: Response; values: z.output<typeof schema> };

/** The code of the second step: right, and the session begins. */
export const codeForm = {
  schema,
  handle: async ({ ctx, request, response, values }: Handling): Promise<string | PageAnswer> => {
    const { payload } = ctx;
    const who = await halfwayIn({ payload, request });
    if (!who) throw new Problem({ status: 410, code: 'token.expired', field: 'code' });
    const { user, naar } = who;
    const need = await factorNeed({ payload, user });
    if (need === 'code') await checkCode({ payload, user: user.id, code: values.code });
    const codes = need === 'setUp' ? await confirmFactor({ payload, user, code: values.code }) : undefined;
    await startSession({ payload, response, user });
    clearPending(response);
    return codes ? showCodes({ ctx, codes, naar }) : naar;
  },
  show: ({ ctx, request, form }: { ctx: Context; request: Request; form: FormState }) =>
    showCode(ctx, request, form),
};
