import type { MailText } from '../nl/mail.ts';

/** Words around the content of every mail, and of the outbox in the admin. */
export const mail: MailText = {
  buttonFails: 'Does the button not work? Go to:',
  why: {
    account: (sender: string) =>
      `${sender} sends you this e-mail because someone wants to sign in with this address.`,
    rsvp: (sender: string) =>
      `${sender} sends you this e-mail because you signed up for an activity with this address.`,
    group: (sender: string) => `${sender} sends you this e-mail because you take part in a knowledge group.`,
    news: (sender: string) =>
      `${sender} sends you this e-mail because you take part in a knowledge group there or follow a theme.`,
    staff: (sender: string) => `${sender} sends you this e-mail because you work there.`,
    question: (sender: string) => `${sender} sends you this e-mail because you asked a question there.`,
    invitation: (sender: string) => `You get this mail from ${sender}, because someone there invites you.`,
    other: (sender: string) =>
      `${sender} sends you this e-mail because you take part, work there or asked for something.`,
  },
  unsubscribe: 'No more of these e-mails? Stop them here:',
  settings: 'Choose which e-mails you get:',
  partOf: (network: string) => `Part of ${network}`,
  forgotten: {
    subject: 'Choose a new password',
    asked: (network: string) =>
      `Someone asked for a new password for this address at ${network}. Was that you? Then choose a new password.`,
    button: 'Choose a new password',
    valid: 'The link works for one hour.',
    notYou: 'Did you not ask for this? Then you need not do anything. Your password stays the same.',
  },
  kinds: {
    account: 'Logging in and account',
    'account.login': 'Link to log in',
    'account.password': 'Choosing a new password',
    booking: 'Booking of a room',
    event: 'Change of an activity',
    expert: 'Question to an expert',
    group: 'Message from a knowledge group',
    invitation: 'Invitation',
    join: 'Joining a knowledge group',
    measure: 'Decision after a report',
    news: 'News from groups and themes',
    proposal: 'Proposal for an activity',
    question: 'Question that was asked',
    rsvp: 'Sign-up for an activity',
    'rsvp.confirm': 'Sign-up: please confirm',
    'rsvp.confirmed': 'Sign-up: confirmed',
    'rsvp.reminder': 'Reminder of an activity',
    'rsvp.cancelled': 'Activity is cancelled',
    staff: 'Message for staff',
    'staff.today': 'For staff: today',
    'staff.overdue': 'For staff: what waits too long',
    start: 'Starting a new knowledge group',
    other: 'Other mail',
  },
  outbox: {
    sent: 'This e-mail has been sent.',
    waiting: 'This e-mail is waiting to be sent.',
    failed: 'This e-mail could not be sent.',
    lastAnswer: 'The mail server said:',
    retry: 'Send again',
    retrying: 'Working…',
    queued: 'The e-mail is ready again and will leave in a moment.',
    refused: 'That did not work. Reload the page and try again.',
    hiddenLink: '[personal link]',
  },
};
