import { z } from 'zod';
import { optional, required, several } from '../../../site/fields.ts';

/** The fields of planning and changing a meeting. */
export const meetingSchema = z.object({
  titel: required(150),
  samenvatting: optional(400),
  beschrijving: optional(20_000),
  themas: several(20),
  datum: z.string().trim().default(''),
  van: z.string().trim().default(''),
  tot: z.string().trim().default(''),
  ruimte: required(80),
  alternatief: optional(100),
  plaatsen: optional(10),
  aanmelden: z.enum(['open', 'members', 'none']),
  gespreksleider: optional(40),
  versie: optional(40),
  bericht: optional(60),
  /** Address of the package that it starts from. */
  pakket: optional(80),
});

export type MeetingFields = z.output<typeof meetingSchema>;
