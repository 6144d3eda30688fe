import { z } from 'zod';
import { transact } from '../../../core/database/transact.ts';
import { Problem } from '../../../core/Problem.ts';
import type { User } from '../../../payload-types.ts';
import type { Context } from '../../../site/Context.ts';
import { required } from '../../../site/fields.ts';
import type { FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { checkCode } from '../checkCode.ts';
import { confirmFactor } from '../confirmFactor.ts';
import { dropFactor } from '../dropFactor.ts';
import { mustHaveFactor } from '../factorNeed.ts';
import { makeRecoveryCodes } from '../recoveryCodes.ts';
import { tellOfFactor } from '../tellOfFactor.ts';
import { showCodes } from './showCodes.ts';
import { showMineFactor } from './showMineFactor.ts';

const schema = z.object({ code: required(40), doe: z.enum(['aan', 'codes', 'uit']) });

type Handling = { ctx: Context; values: z.output<typeof schema> };

/** Switching one's second step on or off, or making new recovery codes: each with a code as proof. */
export const mineFactorForm = {
  schema,
  handle: async ({ ctx, values }: Handling): Promise<string | PageAnswer> => {
    const { payload, user } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    const naar = ctx.networkLink('/mijn');
    const { code } = values;
    if (values.doe === 'aan') {
      const keep = (user as User & { _sid?: string })._sid;
      return showCodes({ ctx, codes: await confirmFactor({ payload, user, code, keep }), naar });
    }
    if (values.doe === 'uit' && (await mustHaveFactor({ payload, user }))) {
      throw new Problem({ status: 409, code: 'factor.wanted', field: 'code' });
    }
    await checkCode({ payload, user: user.id, code });
    if (values.doe === 'codes') {
      const codes = await transact({
        payload,
        work: async (req) => {
          await tellOfFactor({ req, user, what: 'codes' });
          return makeRecoveryCodes({ req, user: user.id });
        },
      });
      return showCodes({ ctx, codes, naar });
    }
    await transact({
      payload,
      work: async (req) => {
        await dropFactor({ req, user: user.id });
        await tellOfFactor({ req, user, what: 'off' });
      },
    });
    return ctx.networkLink('/mijn?gedaan=tweede-stap-uit');
  },
  show: ({ ctx, form }: { ctx: Context; form: FormState }) => showMineFactor(ctx, undefined, form),
};
