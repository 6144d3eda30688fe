import type { CollectionConfig } from 'payload';
import { line } from '../fields/text.ts';
import { talliesAccess as access } from './access.ts';

/**
 * Counts that must hold when two people act at once: rooms asked for in a month, how often an expert was
 * asked and thanked. Changed by one conditional atomic update only (src/core/tally). And presses of buttons that
 * are in hand (src/site/pressOnce).
 */
export const Tallies: CollectionConfig = {
  slug: 'tallies',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  fields: [
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 200, required: true, unique: true }),
    { name: 'count', type: 'number', required: true, defaultValue: 0 },
    // Of a press of a button: where it led (src/site/pressOnce).
    line('answer', { nl: 'Antwoord', en: 'Answer' }, { max: 2000 }),
  ],
};
