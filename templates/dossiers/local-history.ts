import { asked, chapter, document, origin } from './parts.ts';
import type { StartingDocument } from './StartFacts.ts';

/** Stories, places and dates from the area. */
export const localHistory: StartingDocument = (facts) =>
  document(
    '*Over welke plek, mensen of gebeurtenis gaat dit, en uit welke tijd?*',
    asked(facts),
    origin(facts),
    chapter(
      'Wat er gebeurde',
      facts.meeting?.minutes,
      'In de volgorde van de tijd. Zet een jaartal bij wat je zeker weet.',
    ),
    chapter(
      'Wat mensen zich herinneren',
      facts.meeting?.learned,
      'In hun eigen woorden, met hun goedvinden.',
    ),
    chapter('Waar je het nog ziet', undefined, 'Straten, gebouwen, foto’s, een archief.'),
    chapter('Wat niet zeker is', undefined, 'Waar verschillen de verhalen? Wat moet nog worden nagezocht?'),
  );
