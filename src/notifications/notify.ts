import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';
import { choicesOf, paceOf } from './choices.ts';
import { deliver } from './deliver.ts';
import type { ToldKind } from './kinds.ts';
import { loadThing } from './loadThing.ts';
import { writeNotification } from './writeNotification.ts';

/** What someone is told of. */
export type About = {
  /** Ids of the library and, for what happened in one, the group. */
  library: string;
  group?: string;
  /** What is told about one topic within a short while goes in one mail, such as `thread:…`. */
  topic: string;
  /** `collection:id` of what there is to read. */
  thing: string;
};

/**
 * Tells people of something: the one way to do so. What is to be told is stored in the transaction of
 * `req`, so that it goes out when its cause is stored and never when it is undone; once for each person.
 * When it goes out is what the person chose (choices.ts): at once, in a summary, or never.
 * @param people ids of accounts; who may not know of it by then is passed over
 */
export async function notify({
  req,
  people,
  kind,
  about,
}: {
  req: PayloadRequest;
  people: string[];
  kind: ToldKind;
  about: About;
}): Promise<void> {
  if (req.context.seeding) return; // the demo network is filled in: nobody has done anything
  for (const id of new Set(people)) {
    const user = await loadThing<User>({ req, thing: `users:${id}` });
    if (!user) continue;
    const choices = await choicesOf({ req, reader: { user: id, email: user.email } });
    const pace = paceOf({ choices, kind, group: about.group });
    if (pace === 'never') continue;
    const isNew = await writeNotification({ req, user: id, kind, about });
    if (isNew && pace === 'now') await deliver({ req, user, topic: about.topic });
  }
}
