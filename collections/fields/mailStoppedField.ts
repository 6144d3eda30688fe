import type { FieldAccess, FieldHook, TextField } from 'payload';
import { whyStopped } from '../../src/mail/stoppedAddress.ts';

/** Only where one person is looked at: in a list it would be asked for each. */
const showReason: FieldHook = async ({ findMany, overrideAccess, siblingData, originalDoc, req }) => {
  if (findMany || overrideAccess) return undefined;
  const email = (siblingData as { email?: unknown })?.email ?? (originalDoc as { email?: unknown })?.email;
  if (typeof email !== 'string') return undefined;
  return (await whyStopped({ payload: req.payload, req, emails: [email] })).get(email.toLowerCase());
};

/** Why no mail goes to this person; stored nowhere. @param read staff who may see the address */
export function mailStoppedField(read: FieldAccess): TextField {
  return {
    name: 'mailStopped',
    type: 'text',
    virtual: true,
    label: { nl: 'Mail komt niet aan, want', en: 'Mail does not arrive, because' },
    access: { read },
    hooks: { afterRead: [showReason] },
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data?.mailStopped),
      description: {
        nl: 'Klopt het adres weer? Haal het van de lijst Gestopte adressen, of stuur een mislukte mail opnieuw.',
        en: 'Does it work again? Take it off the list Stopped addresses, or send a failed mail again.',
      },
    },
  };
}
