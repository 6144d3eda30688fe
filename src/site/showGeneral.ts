import { createElement } from 'react';
import { General } from '../../templates/pages/General.tsx';
import type { Context } from './Context.ts';
import type { PageAnswer } from './PageAnswer.ts';

/** A page of plain text about the site itself. */
export async function showGeneral({
  ctx,
  name,
}: {
  ctx: Context;
  name: 'accessibility';
}): Promise<PageAnswer> {
  const { title, lead, body } = ctx.t.general[name];
  return {
    title,
    description: lead,
    render: (view) => createElement(General, { view, title, lead, body: Object.values(body) }),
  };
}
