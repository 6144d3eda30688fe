import type { PayloadRequest } from 'payload';
import { containIn } from '../../flavours/containIn.ts';
import { flavoursOf, settingsOf } from '../../flavours/hasFlavour.ts';
import { allLibraries } from '../../libraries/registry.ts';
import type { Event } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';

/** Words by which an activity is found too: what the flavours of its library show with it. */
export async function moreWords({ req, event }: { req: PayloadRequest; event: Event }): Promise<string[]> {
  const library = (await allLibraries(req.payload)).find(({ id }) => id === idOf(event.library));
  if (!library) return [];
  const words: string[] = [];
  for (const flavour of flavoursOf(library)) {
    const read = flavour.foundBy?.events;
    if (!read) continue;
    const settings = settingsOf({ library, flavour });
    const found = await containIn<string[]>({
      req,
      flavour: flavour.slug,
      where: 'foundBy events',
      work: () => read({ req, library, settings, doc: event }),
      otherwise: [],
    });
    words.push(...found);
  }
  return words;
}
