import type { PayloadRequest } from 'payload';
import { idOf } from '../../../src/flavours/hub.ts';
import type { Recording } from '../../../src/payload-types.ts';

type Change = Partial<Pick<Recording, 'title' | 'url' | 'minutes' | 'chapters' | 'file' | '_status'>> & {
  muziekbank?: Partial<NonNullable<Recording['muziekbank']>>;
};

/**
 * Changes a recording within the transaction of `req`; what is not named stays, also within the flavour's group.
 * @throws ValidationError from the rule about captions
 */
export async function changeRecording({
  req,
  recording,
  data,
}: {
  req: PayloadRequest;
  recording: Recording;
  data: Change;
}): Promise<void> {
  const { id, muziekbank = {} } = recording;
  await req.payload.update({
    collection: 'recordings',
    id,
    data: {
      event: idOf(recording.event) ?? '',
      ...data,
      muziekbank: {
        ...muziekbank,
        titles: (muziekbank.titles ?? []).map((each) => idOf(each) ?? ''),
        ...data.muziekbank,
      },
    },
    depth: 0,
    overrideAccess: true, // who may was asked: librarians of this library
    req,
  });
}
