import { asked, chapter, document, origin } from './parts.ts';
import type { StartingDocument } from './StartFacts.ts';

/** One question with a good answer. */
export const questionAnswer: StartingDocument = (facts) =>
  document(
    asked(facts) ?? '*Schrijf hier de vraag, zoals iemand die zou stellen.*',
    chapter('Het korte antwoord', facts.meeting?.learned, 'In twee of drie zinnen.'),
    chapter('Het hele antwoord', facts.meeting?.minutes, 'Hoe zit het precies? Waarvan hangt het af?'),
    chapter('Wat je zelf kunt doen', undefined, 'De eerste stap, en waar je terechtkunt.'),
    origin(facts),
  );
