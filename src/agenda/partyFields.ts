import { z } from 'zod';

/**
 * `personen`: how many come, oneself counted in. NaN for anything but a number: the command says which
 * numbers can be (checkParty).
 */
export const personen = z
  .string()
  .optional()
  .transform((value) => (/^\s*\d{1,3}\s*$/.test(value ?? '') ? Number(value) : NaN));

/** `naam`: one line, as it is shown to the library. */
export const naam = z
  .string()
  .transform((value) => value.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(100));

/** `email`: an address that mail can go to; in small letters, so that one person is one party. */
export const email = z.string().trim().toLowerCase().min(1, 'field.required').max(254).pipe(z.email());
