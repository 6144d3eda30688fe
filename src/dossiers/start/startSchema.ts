import { z } from 'zod';
import { dossierKinds, type DossierKind } from '../../../collections/Dossiers/dossierKinds.ts';
import { required } from '../../site/fields.ts';

const kinds = Object.keys(dossierKinds) as [DossierKind, ...DossierKind[]];

/** What it takes to begin a dossier. */
export const startSchema = z.object({ titel: required(150), soort: z.enum(kinds) });

export type StartValues = z.output<typeof startSchema>;
