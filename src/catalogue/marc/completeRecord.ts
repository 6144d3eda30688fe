import type { Payload } from 'payload';
import { contain } from '../../flavours/contain.ts';
import { flavoursOf, settingsOf } from '../../flavours/hasFlavour.ts';
import type { Dossier, Library, Recording } from '../../payload-types.ts';
import { inOrder } from './inOrder.ts';
import type { MarcRecord } from './MarcRecord.ts';

type Given = { collection: 'dossiers'; doc: Dossier } | { collection: 'recordings'; doc: Recording };

/** A record as this library's flavours complete it; what fails, or is no record any more, is left out. */
export async function completeRecord({
  payload,
  library,
  record,
  ...given
}: { payload: Payload; library: Library; record: MarcRecord } & Given): Promise<MarcRecord> {
  let current = record;
  for (const flavour of flavoursOf(library)) {
    const complete = flavour.marc?.[given.collection];
    if (!complete) continue;
    const before = current;
    const settings = settingsOf({ library, flavour });
    current = await contain({
      flavour: flavour.slug,
      where: `marc ${given.collection}`,
      work: async () =>
        inOrder(
          await complete({
            payload,
            library,
            settings,
            doc: given.doc as never,
            record: structuredClone(before),
          }),
        ),
      otherwise: before,
    });
  }
  return current;
}
