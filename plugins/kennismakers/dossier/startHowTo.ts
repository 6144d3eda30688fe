import type { StartingDocument } from '../../../templates/dossiers/StartFacts.ts';
import { chapter, document } from '../../../src/flavours/index.ts';

/** What a dossier begins with in which something can be learned that a kennismaker knows. */
export const startHowTo: StartingDocument = ({ question, meeting }) =>
  document(
    '*In drie zinnen: wat leer je hier, voor wie is het, en wat kun je daarna?*',
    meeting && `Dit dossier begon bij de activiteit ${meeting.link} (${meeting.when}).`,
    chapter('Waar het mee begint', question, 'De vraag of het idee waarmee het begon.'),
    chapter('Wat je nodig hebt', undefined, 'Materiaal, gereedschap, tijd en geld.'),
    chapter(
      'Zo doe je het',
      meeting?.learned,
      'Stap voor stap. Elke stap één zin, met een foto waar dat helpt.',
    ),
    meeting?.minutes && chapter('Hoe het ging', meeting.minutes, ''),
    chapter('Als het niet lukt', undefined, 'Wat gaat er vaak mis, en wat doe je dan?'),
    chapter('Verder leren', undefined, 'Boeken, mensen en plekken.'),
  );
