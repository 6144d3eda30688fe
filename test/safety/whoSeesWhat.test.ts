import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestHub } from '../helpers/startHub.ts';
import { startHub } from '../helpers/startHub.ts';
import {
  channels,
  createScene,
  mailedTo,
  pathsOf,
  people,
  seenBy,
  type Channel,
  type Kind,
  type Scene,
  type Thing,
} from './scene.ts';

let hub: TestHub;
let scene: Scene;

beforeAll(async () => {
  hub = await startHub();
  scene = await createScene(hub);
});
afterAll(() => hub.stop());

const everyone: readonly Kind[] = people;
const nobody: readonly Kind[] = [];
const staff: readonly Kind[] = ['librarian', 'admin', 'networkAdmin'];
/** Who looks after the talk of the groups. */
const runners: readonly Kind[] = ['moderator', ...staff];
/** Who takes part in the groups, or runs them. */
const inside: readonly Kind[] = ['participant', ...runners];
const members: readonly Kind[] = ['participant', 'moderator'];

type Row = Record<Channel, readonly Kind[]>;
const row = (page: readonly Kind[], rest: readonly Kind[], over: Partial<Row> = {}): Row => ({
  page,
  rest,
  feed: nobody,
  search: nobody,
  sitemap: nobody,
  mail: nobody,
  ...over,
});
const found = { feed: everyone, search: everyone, sitemap: everyone };

/** Who sees what, where: every cell. Mails are those of what was said in the groups. */
const table: Record<Thing, Row> = {
  publicGroup: row(everyone, everyone, { ...found, mail: ['participant', 'moderator', 'librarian'] }),
  publicEvent: row(everyone, everyone, found),
  publicDossier: row(everyone, everyone, found),
  publicPost: row(everyone, everyone, { mail: members }),
  participantsPost: row(inside, inside, { mail: members }),
  participantsEvent: row(inside, inside, { feed: inside }),
  memberName: row(inside, inside, { mail: members }),
  hiddenGroup: row(inside, inside, { mail: members }),
  hiddenPost: row(inside, inside, { mail: members }),
  // Activities are drafted in the admin.
  draftEvent: row(nobody, staff),
  draftDossier: row(staff, staff),
  reportWords: row(runners, staff, { mail: ['moderator', 'librarian'] }),
  postHiddenByModerator: row(runners, staff),
  postThatWaits: row(runners, staff, { mail: ['moderator', 'librarian'] }),
  earlierText: row(runners, staff),
  removedPost: row(nobody, nobody),
  memberAddress: row(nobody, staff),
  signUpName: row(staff, staff),
  signUpAddress: row(staff, staff),
  askerAddress: row(staff, staff),
  expertForAll: row(everyone, staff), // a profile is not for machines
  expertForParticipants: row(inside, staff),
  expertForStaff: row(staff, staff),
  proposal: row(staff, staff),
  groupWish: row(nobody, staff),
  invited: row(staff, staff),
};

describe.each(channels.filter((channel) => channel !== 'mail'))('by %s', (channel) => {
  it.each(people)('should show a %s what they may see, and nothing else', async (kind) => {
    const seen = await seenBy(hub, { scene, kind, paths: pathsOf(scene, channel) });
    const expected = (Object.keys(table) as Thing[]).filter((thing) => table[thing][channel].includes(kind));
    expect(seen).toEqual(expected.sort());
  });
});

describe('by mail', () => {
  it.each(people.filter((kind) => kind !== 'visitor'))(
    'should tell a %s what they may know',
    async (kind) => {
      const mailed = await mailedTo(hub, { scene, kind });
      const expected = (Object.keys(table) as Thing[]).filter((thing) => table[thing].mail.includes(kind));
      expect(mailed).toEqual(expected.sort());
    },
  );
});

describe('talk that is public', () => {
  it('should not be taken up by search engines', async () => {
    for (const path of scene.talk) {
      const html = await (await hub.fetch(path)).text();
      expect(html).toMatch(/<meta name="robots" content="noindex/);
    }
  });
});
