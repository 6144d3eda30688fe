import type { Request } from 'express';
import { createElement } from 'react';
import { FactorCode } from '../../../../templates/pages/FactorCode.tsx';
import { FactorSetUp } from '../../../../templates/pages/FactorSetUp.tsx';
import { Message } from '../../../../templates/pages/Message.tsx';
import type { Context } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { factorNeed } from '../factorNeed.ts';
import { openFactor } from '../openFactor.ts';
import { halfwayIn } from './halfwayIn.ts';
import { setUpView } from './setUpView.ts';

/** The step between a password or a link and being logged in: a code, or setting up where it comes from. */
export async function showCode(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const t = ctx.t.factor;
  const { payload } = ctx;
  const who = await halfwayIn({ payload, request });
  const need = who && (await factorNeed({ payload, user: who.user }));
  if (!who || need === 'none') return showLate(ctx);
  const action = ctx.networkLink('/inloggen/code');
  if (need === 'code') {
    return {
      title: t.title,
      robots: 'noindex',
      render: (view) => createElement(FactorCode, { view, t, action, form }),
    };
  }
  const factor = setUpView({ factor: await openFactor({ payload, user: who.user }), user: who.user });
  return {
    title: t.setUp.title,
    robots: 'noindex',
    render: (view) => createElement(FactorSetUp, { view, t, lead: t.setUp.wanted, action, factor, form }),
  };
}

/** Nobody is half-way in, in this browser. */
function showLate(ctx: Context): PageAnswer {
  const t = ctx.t.factor;
  const links = [{ label: t.again, href: ctx.networkLink('/inloggen') }];
  return {
    title: t.title,
    status: 410,
    robots: 'noindex',
    render: (view) => createElement(Message, { view, title: t.title, text: t.late, links }),
  };
}
