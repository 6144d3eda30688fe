import type { Payload } from 'payload';
import type { ScheduledTask } from '../../core/jobs/schedule.ts';
import { contain } from '../contain.ts';
import type { Flavour, FlavourLibrary } from '../contract/Flavour.ts';
import { librariesWith, settingsOf } from '../hasFlavour.ts';
import { allLibraries } from '../../libraries/registry.ts';
import { allFlavours } from '../registry.ts';

type Work = (args: FlavourLibrary & { payload: Payload; at: Date }) => Promise<void>;

/** What comes back of all flavours, and the nightly forgetting: once per period, for each library that has them. */
export function flavourSchedule(): ScheduledTask[] {
  return allFlavours().flatMap((flavour) => {
    const tasks = (flavour.tasks ?? []).map(({ key, every, run }): ScheduledTask => ({
      name: `${flavour.slug}-${key}`,
      every,
      run: (args) => forEach({ ...args, flavour, where: `task ${key}`, work: run }),
    }));
    const forgetting = (flavour.personal?.kept ?? []).flatMap(({ key, forget }): ScheduledTask[] =>
      forget
        ? [
            {
              name: `${flavour.slug}-forget-${key}`,
              every: 'day',
              at: { hour: 3, minute: 30 },
              run: (args) =>
                forEach({ ...args, flavour, where: `forget ${key}`, work: forget, offToo: true }),
            },
          ]
        : [],
    );
    return [...tasks, ...forgetting];
  });
}

/** What fails for one library is noted, and does not keep the others waiting. */
async function forEach({
  payload,
  now,
  flavour,
  where,
  work,
  offToo = false,
}: {
  payload: Payload;
  now: Date;
  flavour: Flavour;
  where: string;
  work: Work;
  /** What is stored of people ends on time also where the flavour has been turned off. */
  offToo?: boolean;
}): Promise<void> {
  const all = offToo
    ? (await allLibraries(payload)).map((library) => ({
        library,
        settings: settingsOf({ library, flavour }),
      }))
    : await librariesWith({ payload, flavour });
  for (const having of all) {
    await contain({
      flavour: flavour.slug,
      where,
      work: () => work({ ...having, payload, at: now }),
      otherwise: undefined,
    });
  }
}
