import { z } from 'zod';
import { optional, required, several } from '../../site/fields.ts';

export const mostSources = 100;
/** Characters of Markdown; with all other fields well below `mostSent`. */
const mostText = 200_000;

/** What the form of a dossier sends. Sources come as `bron-1`, `bronadres-1` and so on. */
export const editSchema = z
  .object({
    titel: required(150),
    samenvatting: optional(600),
    tekst: z.string().max(mostText).default(''),
    soort: required(80),
    themas: several(50),
    titels: several(100),
    erbij: several(100),
    zoek: optional(200),
    gezocht: optional(200),
    bronnen: z.coerce.number().int().min(0).max(mostSources).default(0),
    wat: optional(200),
    schrijver: optional(5),
    vanaf: required(40),
    actie: z.enum(['bewaar', 'klaar', 'zoek', 'bron']).default('bewaar'),
    /** What the page of a conflict shows to copy from; not read. */
    'nu-bewaard': z
      .string()
      .max(2 * mostText)
      .default(''),
  })
  .catchall(z.string().trim().max(2000));

export type EditValues = z.output<typeof editSchema>;

export const mostSent = { bytes: 2_000_000, fields: 600 };
