import type { StartingDocument } from '../../../templates/dossiers/StartFacts.ts';
import { chapter, document } from '../../../src/flavours/index.ts';
import { questionsHeading } from './questionsHeading.ts';

/** What a dossier on housing, care and welfare begins with. */
export const startSocialDossier: StartingDocument = ({ question, meeting }) =>
  document(
    '*In drie zinnen: waar gaat dit over, voor wie is het, en wat kun je ermee?*',
    meeting && `Dit dossier begon bij de themabijeenkomst ${meeting.link} (${meeting.when}).`,
    chapter(
      'Waar je recht op hebt',
      undefined,
      'Wat is er geregeld, en voor wie? Noem de naam die mensen op brieven zien.',
    ),
    chapter('Zo pak je het aan', meeting?.learned, 'De eerste stap, en dan de volgende. Elke stap één zin.'),
    meeting?.minutes && chapter('Van de bijeenkomst', meeting.minutes, ''),
    chapter(
      'Wie je kan helpen',
      undefined,
      'De sociale kaart staat onder dit dossier. Schrijf hier voor wie welke plek goed is.',
    ),
    chapter(questionsHeading, question, 'Vragen van bewoners met hun antwoord komen hier. Zonder namen.'),
  );
