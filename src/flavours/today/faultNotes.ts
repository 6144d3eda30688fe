import type { Language } from '../../core/text/index.ts';
import type { Library } from '../../payload-types.ts';
import type { Actor } from '../../people/roles.ts';
import { flavourFaults } from '../faults.ts';
import { hasFlavour } from '../hasFlavour.ts';
import { flavourBySlug } from '../registry.ts';

export type FaultNote = {
  key: string;
  name: string;
  where: string;
  message: string;
  count: number;
  at: string;
};

/**
 * What went wrong in flavours, for staff: of the flavours that their libraries have; network admins see
 * those that could not start too.
 */
export function faultNotes({
  user,
  libraries,
  language,
}: {
  user: Actor;
  libraries: Library[];
  language: Language;
}): FaultNote[] {
  return flavourFaults()
    .filter(
      ({ flavour }) =>
        Boolean(user?.networkAdmin) || libraries.some((library) => hasFlavour({ library, slug: flavour })),
    )
    .slice(0, 10)
    .map(({ flavour, where, message, count, at }) => ({
      key: `${flavour} ${where}`,
      name: flavourBySlug(flavour)?.name[language] ?? flavour,
      where,
      message,
      count,
      at,
    }));
}
