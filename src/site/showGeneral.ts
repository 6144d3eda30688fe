import { createElement } from 'react';
import { General } from '../../templates/pages/General.tsx';
import type { Context } from './Context.ts';
import type { PageAnswer } from './PageAnswer.ts';

/** A page of plain text about the site itself; in a library with its address to write to. */
export async function showGeneral({
  ctx,
  name,
}: {
  ctx: Context;
  name: 'accessibility';
}): Promise<PageAnswer> {
  const { title, lead, body, contact } = ctx.t.general[name];
  const email = ctx.library?.contact?.email;
  return {
    title,
    description: lead,
    render: (view) =>
      createElement(General, {
        view,
        title,
        lead,
        body: [...Object.values(body), ...(email ? [contact(email)] : [])],
      }),
  };
}
