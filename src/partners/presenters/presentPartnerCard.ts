import type { PartnerCardProps } from '../../../templates/parts/PartnerCard.tsx';
import type { Partner } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';

/** A partner as a card: everything of a partner is public. */
export function presentPartnerCard({ ctx, partner }: { ctx: Context; partner: Partner }): PartnerCardProps {
  return {
    name: partner.name,
    href: ctx.link(`/partners/${partner.slug}`),
    summary: partner.summary ?? '',
    offers: (partner.offers ?? []).map((each) => each.offer),
  };
}
