import type { DemoLibrary } from '../content/types.ts';
import type { TitleNames } from './titlesByName.ts';

/** How many titles a group or a meeting shows: enough to start with. */
const most = 3;

/** Titles that fit a group: those of the dossiers it wrote. */
export function titlesOfGroup({
  library,
  group,
}: {
  library: DemoLibrary;
  group: string | undefined;
}): TitleNames {
  const written = library.dossiers.filter((dossier) => group !== undefined && dossier.group === group);
  const isbns = written.flatMap((dossier) => dossier.isbns ?? []).slice(0, most);
  const works = written.flatMap((dossier) => dossier.works ?? []).slice(0, most - Math.min(isbns.length, 2));
  return { isbns: isbns.slice(0, most - works.length), works };
}
