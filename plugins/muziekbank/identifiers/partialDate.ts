import type { TextFieldSingleValidation } from 'payload';

/**
 * Whether a text is a year, a month of a year, or a day (EDTF level 0): `1685`, `1685-03`, `1685-03-21`.
 */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  if (!day) return true;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether one date lies before another, as far as both say. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** A date in words: `21 maart 1685`, `maart 1685`, `1685`. */
export function dateWords({ date, language }: { date: string; language: 'nl' | 'en' }): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month) return String(year);
  const at = new Date(Date.UTC(2000, month - 1, day ?? 1));
  at.setUTCFullYear(year ?? 0);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', options).format(at);
}

/** Years of a life: `1685–1750`, `1959–`; empty when nothing is known. */
export function yearsOf({ born, died }: { born?: string | null; died?: string | null }): string {
  if (!born && !died) return '';
  return `${born?.slice(0, 4) ?? '?'}–${died?.slice(0, 4) ?? ''}`;
}

/** The rule of a field that holds such a date. */
export const checkDate: TextFieldSingleValidation = (value, { req }) => {
  if (!value || isPartialDate(value)) return true;
  return req.i18n?.language === 'en'
    ? 'Write a year or a day, such as 1685 or 1685-03-21.'
    : 'Schrijf een jaar of een dag, zoals 1685 of 1685-03-21.';
};
