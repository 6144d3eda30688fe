import { randomUUID } from 'node:crypto';
import type { DemoPerson } from '../content/types.ts';
import { demoEmail, demoPassword, loginKeys } from '../demoLogins.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { put } from '../parts/put.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

/** People with their roles. The demo logins have the demo password, everyone else none at all. */
export const people: SeedStep = {
  name: 'people',
  per: 'library',
  mark: { collection: 'users' },
  run: async (seeding) => {
    const theme = await idsBySlug({ seeding, collection: 'themes' });
    const partner = await idsBySlug({ seeding, collection: 'partners' });
    const [first] = seeding.library.partners;
    for (const person of seeding.library.people) {
      const role = {
        library: seeding.libraryId,
        role: person.role,
        partner: person.role === 'partner' && first ? partner(first.slug) : undefined,
      };
      await putPerson({ seeding, person, role, themes: (person.themes ?? []).map(theme) });
    }
  },
};

async function putPerson({
  seeding,
  person,
  role,
  themes,
}: {
  seeding: LibrarySeeding;
  person: DemoPerson;
  role: { library: string; role: DemoPerson['role']; partner: string | undefined };
  themes: string[];
}): Promise<void> {
  const data = {
    email: demoEmail(seeding.library, person),
    name: person.name,
    roles: [role],
    themes,
    language: 'nl' as const,
  };
  if (loginKeys.includes(person.key)) {
    await put({ seeding, collection: 'users', data: { ...data, password: demoPassword } });
    return;
  }
  // past Payload's own create, as src/people/personFor does: it asks for a password, which they do not have
  await seeding.payload.db.create({
    collection: 'users',
    data: { ...data, roles: [{ ...role, id: randomUUID() }], sessions: [] },
    req: seeding.req,
  });
}
