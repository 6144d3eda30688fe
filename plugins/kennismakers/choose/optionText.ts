import { whenText } from '../../../src/flavours/hub.ts';
import type { FilledOption } from './optionsOf.ts';

/** When and where, in one line each. */
export function optionText({ option, language }: { option: FilledOption; language: 'nl' | 'en' }): {
  when: string;
  where: string;
} {
  const { startsAt, endsAt, branch, room } = option;
  return {
    when: whenText({ at: startsAt, until: endsAt, timeZone: branch.timeZone, language }),
    where: [branch.name, room?.name].filter(Boolean).join(', '),
  };
}
