import { createElement } from 'react';
import type { Request } from 'express';
import { RsvpPage } from '../../../templates/pages/RsvpPage.tsx';
import type { PageView } from '../../../templates/parts/Page.tsx';
import { logoOf } from '../../libraries/logoOf.ts';
import type { Library } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { positionOf } from '../positionOf.ts';
import { presentMine } from '../presenters/presentMine.ts';
import { loadMine } from './loadMine.ts';

/** What I signed up for; in the look of the library whose activity it is. */
export async function showMine(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const mine = await loadMine({ ctx, request });
  const { rsvp, event } = mine;
  const position = rsvp.state === 'waitlisted' ? await positionOf({ payload: ctx.payload, rsvp }) : undefined;
  const shown = presentMine({ ctx, ...mine, form, position });
  return {
    title: ctx.t.rsvp.mine.title,
    robots: 'noindex',
    render: (view) =>
      createElement(RsvpPage, {
        view: inLibrary({ ctx, view, library: event.library }),
        t: ctx.t.rsvp.mine,
        ...shown,
      }),
  };
}

function inLibrary({ ctx, view, library }: { ctx: Context; view: PageView; library: Library }): PageView {
  const { name, slug } = library;
  return {
    ...view,
    library: {
      name,
      slug: slug ?? '',
      href: ctx.networkLink(`/${slug}`),
      stylesheet: `/assets/libraries/${slug}.css`,
      logo: logoOf(library),
    },
  };
}
