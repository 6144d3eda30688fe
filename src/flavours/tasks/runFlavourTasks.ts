import type { Payload } from 'payload';
import { contain } from '../contain.ts';
import type { FlavourTask } from '../contract/Flavour.ts';
import { librariesWith } from '../hasFlavour.ts';
import { allFlavours } from '../registry.ts';

/**
 * Does what comes back of every flavour, for each library that has it. What fails for one library is noted
 * and does not keep the others waiting.
 */
export async function runFlavourTasks({
  payload,
  at,
  every,
}: {
  payload: Payload;
  at: Date;
  every: FlavourTask<never>['every'];
}): Promise<void> {
  for (const flavour of allFlavours()) {
    const tasks = (flavour.tasks ?? []).filter((task) => task.every === every);
    if (tasks.length === 0) continue;
    for (const having of await librariesWith({ payload, flavour })) {
      for (const task of tasks) {
        await contain({
          flavour: flavour.slug,
          where: `task ${task.key}`,
          work: () => task.run({ ...having, payload, at }),
          otherwise: undefined,
        });
      }
    }
  }
}
