import type { PayloadRequest } from 'payload';
import { allLibraries } from '../../libraries/registry.ts';
import type { Recording } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import type { ShownRecording } from '../recordings/PublicRecording.ts';
import { shownRecording } from '../recordings/shownRecording.ts';

/** What everyone may see of a recording now, within the transaction of `req`; null: nothing. */
export async function shownTo({
  req,
  recording,
}: {
  req: PayloadRequest;
  recording: Recording;
}): Promise<ShownRecording | null> {
  if (recording._status !== 'published') return null;
  const library = (await allLibraries(req.payload)).find(({ id }) => id === idOf(recording.library));
  return library ? shownRecording({ payload: req.payload, library, recording, language: 'nl', req }) : null;
}
