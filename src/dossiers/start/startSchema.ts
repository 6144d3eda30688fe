import { z } from 'zod';
import { required } from '../../site/fields.ts';

/** What it takes to begin a dossier. */
export const startSchema = z.object({ titel: required(150), soort: required(80) });

export type StartValues = z.output<typeof startSchema>;
