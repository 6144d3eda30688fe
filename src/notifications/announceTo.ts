import type { Payload } from 'payload';
import { transact } from '../core/database/transact.ts';
import { audienceOf } from './audienceOf.ts';
import { notify, type About } from './notify.ts';

export type Announcement = { kind: 'post' | 'event' | 'dossier'; about: About; except: string[] };

/** So many are told in one transaction, so that others can write in between. */
const atOnce = 25;

/** Tells everyone whom it is news to. Doing it again tells nobody twice. */
export async function announceTo({
  payload,
  kind,
  about,
  except,
}: Announcement & { payload: Payload }): Promise<void> {
  const audience = await audienceOf({ payload, about });
  const inGroup = audience.group.filter((user) => !except.includes(user));
  const byTheme = audience.theme.filter((user) => !except.includes(user) && !inGroup.includes(user));
  const { group, ...open } = about;
  await inParts(inGroup, { ...open, group });
  await inParts(byTheme, open);

  async function inParts(people: string[], told: About): Promise<void> {
    for (let at = 0; at < people.length; at += atOnce) {
      const some = people.slice(at, at + atOnce);
      await transact({ payload, work: (req) => notify({ req, people: some, kind, about: told }) });
    }
  }
}
