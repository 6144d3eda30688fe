import { asked, chapter, document, origin } from './parts.ts';
import type { StartingDocument } from './StartFacts.ts';

/** What happened at a meeting and what was learned. */
export const report: StartingDocument = (facts) =>
  document(
    origin(facts) ?? '*Wanneer en waar kwamen jullie bij elkaar, en waarom?*',
    asked(facts),
    chapter('Wat we deden', facts.meeting?.minutes, 'Wat werd er verteld, gevraagd en geprobeerd?'),
    chapter('Wat we leerden', facts.meeting?.learned, 'Wat neem je mee? Wat zou je een ander vertellen?'),
    chapter(
      'Afspraken',
      undefined,
      'Wie doet wat, en wanneer? Noem alleen namen van mensen die dat goed vinden.',
    ),
    chapter('Hoe nu verder', undefined, 'De volgende bijeenkomst, of een vraag die open bleef.'),
  );
