import { z } from 'zod';

/** One line that must be filled in. @param max characters */
export const required = (max: number) => z.string().trim().min(1, 'field.required').max(max);

/** A line or text that may stay empty. @param max characters */
export const optional = (max: number) => z.string().trim().max(max).default('');

/** One plain e-mail address, in small letters so that it is found again. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'field.required')
  .max(254)
  .pipe(z.email('field.email'));

/** Any number of values under one name, as browsers send them. @param most how many at the most */
export const several = (most: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) =>
      [value]
        .flat()
        .filter((each) => each !== '')
        .slice(0, most),
    );
