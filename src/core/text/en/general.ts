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
  },
  privacy: {
    title: 'Privacy',
    lead: 'We ask as little as possible, show it to as few people as possible and keep it as short as possible.',
    body: [
      'When you ask a question or sign up, we ask for your name and e-mail address. We use them to answer you and to let you know what changes.',
      'Who sees your name and address: the staff of that library and, for an event, the host. Nobody else. They are never on the site.',
      'Names and addresses of sign-ups are erased 30 days after the event. Only the number of people remains.',
      'Members of a knowledge group see each other’s names. Nobody sees an e-mail address.',
      'We do not follow you. There are no advertisements, no trackers and no requests to other sites. There is a cookie only once you sign in, and it only keeps you signed in.',
      'Would you like to know what is kept about you, or have it erased? Ask the library.',
    ],
  },
};
