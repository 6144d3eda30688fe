import type { Payload, PayloadRequest } from 'payload';
import {
  hasRole,
  languageOf,
  librariansOf,
  loginLink,
  mailFromFlavour,
  transact,
} from '../../../src/flavours/hub.ts';
import type { Library, User } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';

const day = 24 * 3_600_000;

/**
 * Nothing is forgotten: of questions that stay open, the librarians are mailed after so many days, and the admins
 * when they stay open still. Each question counts once at each step. (Before that they stand on *Vandaag*.)
 */
export async function remindStaff({
  payload,
  library,
  settings,
  at,
}: {
  payload: Payload;
  library: Library;
  settings: Settings;
  at: Date;
}): Promise<void> {
  await rise({ payload, library, at, days: settings.secondDays, level: 1, admins: false });
  await rise({ payload, library, at, days: settings.thirdDays, level: 2, admins: true });
}

async function rise({
  payload,
  library,
  at,
  days,
  level,
  admins,
}: {
  payload: Payload;
  library: Library;
  at: Date;
  days: number;
  level: number;
  admins: boolean;
}): Promise<void> {
  await transact({
    payload,
    key: `wijkwinkel-late:${library.id}`,
    work: async (req) => {
      const { docs } = await payload.find({
        collection: 'questions',
        where: {
          and: [
            { library: { equals: library.id } },
            { state: { in: ['new', 'taken'] } },
            { createdAt: { less_than_equal: new Date(at.getTime() - days * day).toISOString() } },
          ],
        },
        limit: 1000,
        depth: 0,
        pagination: false,
        overrideAccess: true, // to tell those who handle them
        req,
      });
      const late = docs.filter(({ wijkwinkel }) => (wijkwinkel?.reminded ?? 0) < level);
      if (late.length === 0) return;
      for (const { id } of late) {
        await payload.update({
          collection: 'questions',
          id,
          data: { wijkwinkel: { reminded: level } },
          depth: 0,
          overrideAccess: true, // as above
          req,
        });
      }
      for (const user of await toTell({ req, library, admins })) {
        const language = languageOf(user);
        await mailFromFlavour({
          req,
          flavour: 'wijkwinkel',
          kind: 'late',
          list: { user: user.id },
          library,
          to: user.email,
          language,
          facts: {
            count: String(late.length),
            days: String(days),
            href: loginLink({ library, language, path: '/wijkwinkel/balie' }),
          },
        });
      }
    },
  });
}

/** Who is told: the librarians, or at the last step the admins (all, when there are none). */
async function toTell({
  req,
  library,
  admins,
}: {
  req: PayloadRequest;
  library: Library;
  admins: boolean;
}): Promise<User[]> {
  const all = await librariansOf({ req, library: library.id });
  if (!admins) return all;
  const own = all.filter((user) =>
    hasRole({ actor: { ...user, networkAdmin: false }, library: library.id, roles: ['admin'] }),
  );
  return own.length > 0 ? own : all;
}
