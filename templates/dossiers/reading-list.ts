import { asked, chapter, document, origin } from './parts.ts';
import type { StartingDocument } from './StartFacts.ts';

/** Books, music and films with the reason why; the titles themselves are chosen below the text. */
export const readingList: StartingDocument = (facts) =>
  document(
    '*Waarover gaat deze lijst, en voor wie is hij? De titels zelf kies je onder de tekst.*',
    asked(facts),
    origin(facts),
    chapter('Begin hiermee', undefined, 'Eén titel, en waarom juist die.'),
    chapter(
      'Om verder te lezen, luisteren of kijken',
      facts.meeting?.learned,
      'Per titel een zin: wat haal je eruit?',
    ),
    facts.meeting?.minutes && chapter('Wat er op de bijeenkomst over gezegd werd', facts.meeting.minutes, ''),
    chapter('Van lezers', undefined, 'Wat vonden jullie ervan?'),
  );
