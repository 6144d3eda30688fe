import type { Payload, PayloadRequest } from 'payload';
import { contain } from '../../flavours/contain.ts';
import { containIn } from '../../flavours/containIn.ts';
import { flavoursOf, settingsOf } from '../../flavours/hasFlavour.ts';
import type { Language } from '../../core/text/index.ts';
import type { Library, Recording } from '../../payload-types.ts';
import type { PublicRecording, ShownRecording } from './PublicRecording.ts';

/**
 * What everyone may see of a recording. The core itself shows nobody a recording: who is in view, and what
 * may be heard, is known to a way of working of the library.
 * @returns null when no flavour of this library shows it
 */
export async function shownRecording({
  payload,
  library,
  recording,
  language,
  req,
}: {
  payload: Payload;
  library: Library;
  recording: Recording;
  language: Language;
  /** Within a transaction. */
  req?: PayloadRequest;
}): Promise<ShownRecording | null> {
  for (const flavour of flavoursOf(library)) {
    const show = flavour.publish?.recordings;
    if (!show) continue;
    const settings = settingsOf({ library, flavour });
    const work = {
      flavour: flavour.slug,
      where: 'publish recordings',
      work: () => show({ payload, library, settings, language, doc: recording, req }),
      otherwise: null,
    };
    const shown = await (req ? containIn<PublicRecording | null>({ req, ...work }) : contain(work));
    if (shown) return { ...recording, shown };
  }
  return null;
}
