import type { TextFieldSingleValidation } from 'payload';
import { readIdentifier, type Register } from './readIdentifier.ts';

/** The rule of a field that holds an identifier: empty, or in the form of its register. */
export function checkIdentifier(register: Register): TextFieldSingleValidation {
  return (value, { req }) => {
    if (!value || readIdentifier({ register, text: value }) === value) return true;
    return req.i18n?.language === 'en'
      ? 'This is no number of that register.'
      : 'Dit is geen nummer uit dat register.';
  };
}
