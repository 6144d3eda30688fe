import type { general as nl } from '../nl/general.ts';
import type { Words } from '../Words.ts';

export const general: Words<typeof nl> = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use this site, with a screen reader, with a keyboard only or with very large text too.',
    body: [
      'We build this site to the WCAG 2.2 guidelines, levels A and AA. Every kind of page is checked automatically at every change. That finds a part of the problems, not all.',
      'Everything you can do here works without JavaScript, with a keyboard only and on a small screen.',
      'This site has not been examined by an independent party yet, so we claim no conformance status. A library that uses this site publishes its own accessibility statement.',
      'Does something not work? Tell the library. We will help you, and mend it.',
    ],
    contact: (email) => `You can mail the library at ${email}.`,
  },
};
