import type { Recording } from '../../payload-types.ts';
import type { Video } from '../marc/videoRecord.ts';

/** A part of a recording that one can go to. */
export type Clip = {
  name: string;
  /** Seconds from the beginning. */
  starts: number;
  ends?: number;
  /** Path within the library that shows this part. */
  path: string;
};

/** What everyone may see of a recording, as a flavour says it: permission and rights are seen to. */
export type PublicRecording = Omit<Video, 'address'> & {
  /** Path of its page within the library. */
  path: string;
  /** Page or player elsewhere, for search engines. */
  embedUrl?: string;
  /** The film itself, where it is a file of the hub: a path within the library. */
  contentPath?: string;
  clips: Clip[];
  /** What is said, as plain text. */
  transcript?: string;
};

/** A recording together with what everyone may see of it. */
export type ShownRecording = Recording & { shown: PublicRecording };
