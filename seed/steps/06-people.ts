import { randomUUID } from 'node:crypto';
import type { User } from '../../src/payload-types.ts';
import type { DemoPerson } from '../content/types.ts';
import { demoEmail, demoPassword, loginKeys } from '../demoLogins.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { put } from '../parts/put.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

type Hash = Pick<User, 'salt' | 'hash'>;

/** People with their roles. The demo logins have the demo password, everyone else none at all. */
export const people: SeedStep = {
  name: 'people',
  per: 'library',
  mark: { collection: 'users' },
  run: async (seeding) => {
    const theme = await idsBySlug({ seeding, collection: 'themes' });
    const partner = await idsBySlug({ seeding, collection: 'partners' });
    const [first] = seeding.library.partners;
    for (const { key, name, role, themes = [] } of seeding.library.people) {
      const speaksFor = role === 'partner' && first ? partner(first.slug) : undefined;
      const row = {
        key,
        name,
        role: { library: seeding.libraryId, role, partner: speaksFor },
        themes: themes.map(theme),
      };
      await putPerson({ seeding, row });
    }
  },
};

type Row = Pick<DemoPerson, 'key' | 'name'> & {
  role: { library: string; role: DemoPerson['role']; partner: string | undefined };
  themes: string[];
};

async function putPerson({ seeding, row }: { seeding: LibrarySeeding; row: Row }): Promise<void> {
  const { key, name, role, themes } = row;
  const email = demoEmail(seeding.library, { key });
  const data = {
    email,
    provenEmail: email,
    name,
    roles: [role],
    themes,
    language: 'nl' as const,
  };
  const hasPassword = loginKeys.includes(key);
  const known = hasPassword ? await hashOfDemo(seeding) : {};
  if (!known) {
    await put({ seeding, collection: 'users', data: { ...data, password: demoPassword } });
    return;
  }
  // past Payload's own create, as src/people/personFor does: it asks for a password, which most do not have
  await seeding.payload.db.create({
    collection: 'users',
    data: { ...data, ...known, roles: [{ ...role, id: randomUUID() }], sessions: [] },
    req: seeding.req,
  });
}

/**
 * What the first demo login of this library got for its password. All have the same, which everyone knows,
 * and to work it out anew for each would take longer than all the rest of them.
 */
async function hashOfDemo({ payload, req, library }: LibrarySeeding): Promise<Hash | undefined> {
  const found = await payload.db.findOne<User & Hash>({
    collection: 'users',
    where: { email: { in: loginKeys.map((key) => demoEmail(library, { key })) } },
    req,
  });
  return found ? { salt: found.salt, hash: found.hash } : undefined;
}
