import { chapter, document } from '../../../src/flavours/index.ts';
import type { StartingDocument } from '../../../templates/dossiers/StartFacts.ts';

/** What a portrait of a composer or musician begins with. */
export const startComposerDossier: StartingDocument = ({ question, meeting }) =>
  document(
    '*In drie zinnen: wie is dit, waar en wanneer, en waarom moet je dit horen?*',
    meeting && `Dit dossier begon bij de muziekavond ${meeting.link} (${meeting.when}).`,
    chapter('Het leven', undefined, 'Waar geboren, bij wie in de leer, wat gebeurde er onderweg?'),
    chapter(
      'Zo klinkt het',
      meeting?.learned,
      'Waar hoor je aan dat het van deze componist is? Noem één fragment.',
    ),
    chapter('Wat we speelden', question, 'Welke stukken klonken er, en wat viel op?'),
    meeting?.minutes && chapter('Van de avond', meeting.minutes, ''),
    chapter('Begin hier', undefined, 'Drie stukken, van licht naar zwaar. Bij elk één zin.'),
    chapter('Wie erbij hoort', undefined, 'Leraren, vrienden, tijdgenoten: wie moet je hierna horen?'),
  );
