import { createElement } from 'react';
import { Privacy } from '../../../templates/pages/Privacy.tsx';
import { allLibraries } from '../../libraries/registry.ts';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { presentFlavourRows } from './presentFlavourRows.ts';
import { presentRetention } from './presentRetention.ts';

/** The privacy page, made from the retention table: of the network, or of a library with the periods it set. */
export async function showPrivacy(ctx: Context): Promise<PageAnswer> {
  const { library, language } = ctx;
  const t = ctx.t.privacy;
  const contact = library?.contact?.email;
  const lead = library ? `${t.lead} ${t.leadOf(library.name)}` : t.lead;
  const others = library
    ? []
    : (await allLibraries(ctx.payload)).map((each) => ({
        label: each.name,
        href: ctx.networkLink(`/${each.slug}/privacy`),
      }));
  return {
    title: t.title,
    description: t.lead,
    render: (view) =>
      createElement(Privacy, {
        view,
        t,
        lead,
        rows: [
          ...presentRetention({ t, library }),
          ...(library ? presentFlavourRows({ t, language, library }) : []),
        ],
        contact: contact ? t.contact(contact) : undefined,
        others,
      }),
  };
}
