import type { Request } from 'express';
import { createElement } from 'react';
import { FactorChange } from '../../../../templates/pages/FactorChange.tsx';
import { FactorSetUp } from '../../../../templates/pages/FactorSetUp.tsx';
import { Problem } from '../../../core/Problem.ts';
import type { Context } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { mustHaveFactor } from '../factorNeed.ts';
import { openFactor } from '../openFactor.ts';
import { countRecoveryCodes } from '../recoveryCodes.ts';
import { setUpView } from './setUpView.ts';

/**
 * One's own second step: setting it up, or changing it.
 * @throws Problem 401 log-in-first
 */
export async function showMineFactor(
  ctx: Context,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { payload, user } = ctx;
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  const t = ctx.t.factor;
  const factor = await openFactor({ payload, user });
  const action = ctx.networkLink('/mijn/tweede-stap');
  const shared = {
    robots: 'noindex' as const,
    breadcrumb: [{ label: ctx.t.people.mine.title, href: ctx.networkLink('/mijn') }],
  };
  if (!factor.confirmedAt) {
    const view = setUpView({ factor, user });
    return {
      ...shared,
      title: t.setUp.title,
      render: (page) =>
        createElement(FactorSetUp, { view: page, t, lead: t.setUp.lead, action, factor: view, form }),
    };
  }
  const [left, isWanted] = await Promise.all([
    countRecoveryCodes({ req: ctx.req, user: user.id }),
    mustHaveFactor({ payload, user }),
  ]);
  return {
    ...shared,
    title: t.mine.title,
    render: (view) => createElement(FactorChange, { view, t, action, form, left, isWanted }),
  };
}
