import { asked, chapter, document, origin } from './parts.ts';
import type { StartingDocument } from './StartFacts.ts';

/** Everything about one subject, to look things up. */
export const theme: StartingDocument = (facts) =>
  document(
    '*Schrijf hier in twee of drie zinnen waar dit over gaat en voor wie het is.*',
    asked(facts),
    origin(facts),
    chapter(
      'Wat we weten',
      facts.meeting?.learned,
      'De belangrijkste dingen eerst. Zeg erbij waar het vandaan komt.',
    ),
    facts.meeting?.minutes && chapter('Uit de bijeenkomst', facts.meeting.minutes, ''),
    chapter('Zo pak je het aan', undefined, 'Stap voor stap, met voorbeelden uit de buurt.'),
    chapter('Wie kan helpen', undefined, 'Mensen, organisaties en plekken. Alleen met hun goedvinden.'),
    chapter('Wat we nog niet weten', undefined, 'Vragen die open bleven. Misschien weet een lezer het.'),
  );
