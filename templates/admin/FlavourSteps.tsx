import type { Payload, TypedUser } from 'payload';
import { stepsInAdmin } from '../../src/flavours/steps/stepsInAdmin.ts';
import type { LineSlug } from '../../src/flavours/contract/Flavour.ts';

type Props = {
  id?: number | string;
  payload: Payload;
  user: TypedUser;
  i18n: { language: string };
  from: LineSlug;
};

/** On a thing on the line in the admin: the steps that this library's flavours offer, as links to the site. */
export async function FlavourSteps({ id, payload, user, i18n, from }: Props) {
  if (!id) return null;
  const steps = await stepsInAdmin({
    payload,
    user,
    language: i18n.language === 'en' ? 'en' : 'nl',
    from,
    id: String(id),
  });
  return steps.map(({ label, href }) => (
    <a key={href} className="btn btn--style-secondary btn--size-medium" href={href}>
      <span className="btn__content">
        <span className="btn__label">{label}</span>
      </span>
    </a>
  ));
}
