import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { EditPartner } from '../../../templates/pages/EditPartner.tsx';
import { safeUrl } from '../../core/safeUrl.ts';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import { idOf } from '../../people/roles.ts';
import type { Partner } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required, several } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadOwnPartner } from '../loadOwnPartner.ts';

type Asked = { ctx: LibraryContext; request: Request };

const mostOffers = 30;
const longestOffer = 300;

const schema = z.object({
  samenvatting: required(1500),
  adres: optional(500).refine((value) => value === '' || safeUrl(value) !== undefined, 'field.url'),
  aanbod: optional(9000),
  themas: several(20),
});

/** GET `/partners/:partner/wijzigen`: contact persons change their own page. */
export async function showEditPartner(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return editPage({ ctx, request, form: emptyForm });
}

/** POST: keeps it. The name stays with the library. */
export const editPartnerForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const partner = await loadOwnPartner({ ctx, slug: String(request.params.partner) });
    const themes = (await libraryThemes(ctx)).map(({ id }) => id);
    await ctx.payload.update({
      collection: 'partners',
      id: partner.id,
      data: {
        summary: values.samenvatting,
        url: values.adres || null,
        offers: linesOf(values.aanbod).map((offer) => ({ offer })),
        themes: values.themas.filter((theme) => themes.includes(theme)),
      },
      depth: 0,
      overrideAccess: true, // a contact person of this partner, or a librarian: checked above
    });
    return `${ctx.link(`/partners/${partner.slug}`)}?gedaan=bewaard`;
  },
  show: editPage,
};

async function editPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const partner = await loadOwnPartner({ ctx, slug: String(request.params.partner) });
  const t = ctx.t.partners;
  const themes = await libraryThemes(ctx);
  const isNew = Object.keys(form.values).length === 0;
  return {
    title: t.editTitle(partner.name),
    robots: 'noindex',
    breadcrumb: [
      { label: t.title, href: ctx.link('/partners') },
      { label: partner.name, href: ctx.link(`/partners/${partner.slug}`) },
    ],
    render: (view) =>
      createElement(EditPartner, {
        view,
        t,
        title: t.editTitle(partner.name),
        action: ctx.link(`/partners/${partner.slug}/wijzigen`),
        form: isNew ? { ...form, values: startValues(partner) } : form,
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
      }),
  };
}

function startValues(partner: Partner): Record<string, string> {
  return {
    samenvatting: partner.summary ?? '',
    adres: partner.url ?? '',
    aanbod: (partner.offers ?? []).map(({ offer }) => offer).join('\n'),
    themas: (partner.themes ?? []).map((theme) => idOf(theme)).join(','),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, longestOffer))
    .filter(Boolean)
    .slice(0, mostOffers);
}
