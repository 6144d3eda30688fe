import type { Payload } from 'payload';
import { env } from '../../core/env.ts';
import type { Library } from '../../payload-types.ts';
import { completeRecord } from '../marc/completeRecord.ts';
import type { MarcRecord } from '../marc/MarcRecord.ts';
import { videoRecord } from '../marc/videoRecord.ts';
import type { ShownRecording } from './PublicRecording.ts';

/** The catalogue record of a recording, of what everyone may see of it, with what this library's flavours add. */
export async function recordingMarc({
  payload,
  library,
  recording,
}: {
  payload: Payload;
  library: Library;
  recording: ShownRecording;
}): Promise<MarcRecord> {
  const address = `${env.PUBLIC_URL}/id/recordings/${recording.id}`;
  const record = videoRecord({ library, video: { ...recording.shown, address } });
  return completeRecord({ payload, library, record, collection: 'recordings', doc: recording });
}
