import type {
  Event,
  MuziekbankConsent,
  MuziekbankPart,
  MuziekbankPerson,
  MuziekbankWork,
  Recording,
} from '../../../src/payload-types.ts';
import type { Cue } from '../vtt/parseVtt.ts';
import type { Film } from './readFilm.ts';

/** Why a part is not on the web: its rights, or someone in view. */
export type Shut = 'rights' | 'consent';

export type PartView = {
  part: MuziekbankPart;
  work?: MuziekbankWork;
  composer?: MuziekbankPerson;
  performers: MuziekbankPerson[];
  /** Seconds; the end is where the next part begins. */
  starts: number;
  ends?: number;
  shut?: Shut;
  /** A film of this part alone. */
  film?: Film;
};

/** A recording with everything that decides who sees what of it. */
export type RecordingView = {
  recording: Recording;
  event: Event;
  parts: PartView[];
  consents: MuziekbankConsent[];
  cues: Cue[];
  film?: Film;
  /** What still stands in the way of publishing; empty: nothing. */
  lacks: Lack[];
  /** Every part may be on the web, so that the whole film may. */
  isWhole: boolean;
  /** Whether there is anything of it for everyone. */
  isPublic: boolean;
};

export type Lack = 'film' | 'parts' | 'people' | 'captions' | 'event' | 'consent' | 'rights';
