import { z } from 'zod';

/** An e-mail address that may be left empty, in small letters. */
export const maybeEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .default('')
  .refine((value) => value === '' || z.email().safeParse(value).success, 'field.email');
