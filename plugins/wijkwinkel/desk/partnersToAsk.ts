import type { PayloadRequest } from 'payload';
import { idOf, languageOf } from '../../../src/flavours/hub.ts';
import type { Partner, User } from '../../../src/payload-types.ts';

export type PartnerToAsk = {
  id: string;
  name: string;
  /** Knows about a theme of the question. */
  fits: boolean;
  contacts: { email: string; language: 'nl' | 'en' }[];
};

/** The partners of a library that have a contact to mail, those with one of the themes first. */
export async function partnersToAsk({
  req,
  library,
  themes,
}: {
  req: PayloadRequest;
  library: string;
  themes: readonly string[];
}): Promise<PartnerToAsk[]> {
  const find = { depth: 0, pagination: false, overrideAccess: true, req } as const; // to mail partners for their librarians
  const [partners, users] = await Promise.all([
    req.payload.find({
      collection: 'partners',
      where: { library: { equals: library } },
      sort: 'name',
      limit: 500,
      ...find,
    }),
    req.payload.find({
      collection: 'users',
      where: { and: [{ 'roles.library': { equals: library } }, { 'roles.role': { equals: 'partner' } }] },
      limit: 1000,
      ...find,
    }),
  ]);
  const list = partners.docs.map((partner) => ({
    id: partner.id,
    name: partner.name,
    fits: (partner.themes ?? []).some((theme) => themes.includes(idOf(theme) ?? '')),
    contacts: contactsOf({ partner, users: users.docs, library }),
  }));
  const reachable = list.filter(({ contacts }) => contacts.length > 0);
  return [...reachable.filter(({ fits }) => fits), ...reachable.filter(({ fits }) => !fits)];
}

function contactsOf({ partner, users, library }: { partner: Partner; users: User[]; library: string }) {
  return users
    .filter(({ roles }) =>
      (roles ?? []).some(
        (entry) =>
          entry.role === 'partner' && idOf(entry.library) === library && idOf(entry.partner) === partner.id,
      ),
    )
    .map((user) => ({ email: user.email, language: languageOf(user) }));
}
