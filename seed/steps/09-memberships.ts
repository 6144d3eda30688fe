import type { DemoGroup } from '../content/types.ts';
import { daysFrom, earliest } from '../parts/demoTime.ts';
import { groupStart } from '../parts/groupStart.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { peopleByKey, type SeededPerson } from '../parts/peopleByKey.ts';
import { put } from '../parts/put.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

type Part = {
  person: string;
  role: 'member' | 'moderator';
  state: 'member' | 'asked';
  brings?: string | undefined;
  seeks?: string | undefined;
};

/** Who takes part in which group; where one asks to join, someone is waiting for an answer. */
export const memberships: SeedStep = {
  name: 'members',
  per: 'library',
  mark: { collection: 'memberships' },
  run: async (seeding) => {
    const groupId = await idsBySlug({ seeding, collection: 'groups' });
    const person = await peopleByKey(seeding);
    for (const group of seeding.library.groups) {
      const start = groupStart({ seeding, group });
      for (const [turn, part] of partsOf({ seeding, group }).entries()) {
        await putPart({
          seeding,
          group: groupId(group.slug),
          part,
          person: person(part.person),
          since:
            part.state === 'asked' ? daysFrom(seeding.at, -1) : earliest(daysFrom(start, turn), seeding.at),
        });
      }
    }
  },
};

function partsOf({ seeding: { library }, group }: { seeding: LibrarySeeding; group: DemoGroup }): Part[] {
  const moderators = group.moderators.map((person): Part => ({ person, role: 'moderator', state: 'member' }));
  const members = group.members.map((member): Part => ({ ...member, role: 'member', state: 'member' }));
  const inside = new Set([...moderators, ...members].map(({ person }) => person));
  const outside = library.people.filter(({ key, role }) => role === 'resident' && !inside.has(key));
  const asking = group.joinMode === 'ask' ? outside.slice(0, 1) : [];
  return [
    ...moderators,
    ...members,
    ...asking.map(({ key }): Part => ({ person: key, role: 'member', state: 'asked' })),
  ];
}

async function putPart({
  seeding,
  group,
  part,
  person,
  since,
}: {
  seeding: LibrarySeeding;
  group: string;
  part: Part;
  person: SeededPerson;
  since: Date;
}): Promise<void> {
  const { role, state, brings, seeks } = part;
  await put({
    seeding,
    collection: 'memberships',
    data: {
      library: seeding.libraryId,
      group,
      user: person.id,
      displayName: person.name,
      state,
      role,
      brings,
      seeks,
      createdAt: since.toISOString(),
    },
  });
}
