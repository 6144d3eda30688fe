import { createElement } from 'react';
import { RecoveryCodes } from '../../../../templates/pages/RecoveryCodes.tsx';
import type { Context } from '../../../site/Context.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';

/** The recovery codes, this one time. */
export function showCodes({ ctx, codes, naar }: { ctx: Context; codes: string[]; naar: string }): PageAnswer {
  const t = ctx.t.factor.codes;
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) => createElement(RecoveryCodes, { view, t, codes, naar }),
  };
}
