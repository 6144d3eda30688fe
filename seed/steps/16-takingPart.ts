import { slugify } from '../../src/core/slugify.ts';
import { demoEmail } from '../demoLogins.ts';
import { taking, type DemoProposal } from '../content/taking.ts';
import { timeAgo } from '../parts/demoTime.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { peopleByKey } from '../parts/peopleByKey.ts';
import { put } from '../parts/put.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

/** Experts who agreed to be asked, and proposals that wait, are talked about or were declined. */
export const takingPart: SeedStep = {
  name: 'experts and proposals',
  per: 'library',
  mark: { collection: 'proposals' },
  run: async (seeding) => {
    await putExperts(seeding);
    for (const proposal of taking[seeding.library.slug].proposals) await putProposal({ seeding, proposal });
  },
};

async function putExperts(seeding: LibrarySeeding): Promise<void> {
  const person = await peopleByKey(seeding);
  const theme = await idsBySlug({ seeding, collection: 'themes' });
  const { library, libraryId, at } = seeding;
  for (const { person: key, ...profile } of taking[library.slug].experts) {
    const { id, name } = person(key);
    const themes = library.people.find((each) => each.key === key)?.themes ?? [];
    await put({
      seeding,
      collection: 'experts',
      data: {
        ...profile,
        library: libraryId,
        user: id,
        name,
        consentAt: timeAgo({ at, daysAgo: 30, time: '10:00' }).toISOString(),
        themes: themes.map(theme),
        key: `${libraryId}:${id}`,
      },
    });
  }
}

async function putProposal({
  seeding,
  proposal,
}: {
  seeding: LibrarySeeding;
  proposal: DemoProposal;
}): Promise<void> {
  const { library, libraryId, at } = seeding;
  const theme = await idsBySlug({ seeding, collection: 'themes' });
  const partner = await idsBySlug({ seeding, collection: 'partners' });
  const person = await peopleByKey(seeding);
  const { person: key, name: madeUp = '', talk = [], daysAgo, themes, ...said } = proposal;
  const name = key ? person(key).name : madeUp;
  const email = key ? demoEmail(library, { key }) : `${slugify(madeUp)}@mensen.example`;
  const sent = timeAgo({ at, daysAgo, time: '20:00' }).toISOString();
  const id = await put({
    seeding,
    collection: 'proposals',
    data: {
      ...said,
      library: libraryId,
      partner: said.partner ? partner(said.partner) : undefined,
      proposedBy: { name, email, language: 'nl' },
      person: key ? person(key).id : undefined,
      heardFrom: talk.at(-1)?.side ?? 'proposer',
      sentAt: sent,
      ...(said.state === 'declined' && { declinedBy: 'library' as const, decidedAt: sent }),
      themes: themes.map(theme),
      createdAt: sent,
    },
  });
  const librarian = person('bibliothecaris');
  for (const [index, { side, body }] of talk.entries()) {
    await put({
      seeding,
      collection: 'proposal-messages',
      data: {
        library: libraryId,
        proposal: id,
        side,
        author: side === 'library' ? librarian.id : undefined,
        authorName: side === 'library' ? librarian.name : name,
        body,
        createdAt: timeAgo({ at, daysAgo: Math.max(0, daysAgo - index - 1), time: '11:00' }).toISOString(),
      },
    });
  }
}
