import type { rsvp as nl } from '../nl/rsvp.ts';
import type { Words } from '../Words.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const rsvp: Words<typeof nl> = {
  people,
  form: {
    title: 'Sign up',
    waitTitle: 'Join the waiting list',
    waitIntro:
      'All seats are taken. Sign up for the waiting list: when a seat comes free you get it at once, and we send you a mail.',
    name: 'Name',
    email: 'E-mail address',
    emailHint: 'We send you a mail to confirm. You do not need an account.',
    people: 'How many people are coming?',
    peopleHint: (max: number) => `Count yourself in, ${max} at most.`,
    sharePartner: (partners) => `${partners} may see my name`,
    sharePartnerHint: 'They do not get your address.',
    submit: 'Sign up',
    submitWait: 'Put me on the waiting list',
    privacy: (days) =>
      `Your name and e-mail address are for the library and the host only. We erase them ${days === 1 ? '1 day' : `${days} days`} after the event.`,
    notNeeded: 'No need to sign up. Just come along.',
    notYet: (when: string) => `You can sign up from ${when}.`,
    closed: 'Signing up is no longer possible.',
    members: 'Only members of the knowledge group can sign up.',
    logIn: 'Log in to sign up',
    join: 'Join the group',
  },
  thanks: {
    title: 'Check your mail',
    lead: 'We have sent you a mail. It tells you what comes next.',
    confirm: 'Confirm with the button in that mail. Only then is your seat certain.',
    noMail: 'No mail? Look in your spam folder, or sign up once more.',
    back: 'Back to the event',
  },
  mine: {
    title: 'Your sign-up',
    name: 'Name',
    people: 'People',
    state: 'State',
    states: {
      unconfirmed: 'Not confirmed yet',
      confirmed: 'Confirmed',
      waitlisted: 'On the waiting list',
      left: 'Not coming',
      attended: 'You were there',
      absent: 'You were not there',
    },
    position: (position: number) => `Number ${position} on the waiting list`,
    hold: (until: string) => `We hold your seats until ${until}.`,
    unconfirmed: 'You have not confirmed yet. Press the button, so that we know you are coming.',
    waitUnconfirmed: 'Confirm that you want to be on the waiting list.',
    confirm: 'Confirm',
    left: 'You are not signed up (any more).',
    rejoin: 'Sign up again',
    cancelled: 'This event is cancelled.',
    postponed: 'This event is postponed. We will mail you when there is a new date.',
    past: 'This event is over.',
    calendar: 'Add to your calendar',
    change: 'Change your sign-up',
    changeSubmit: 'Save',
    wish: (count: string) => `You wanted to change your sign-up: ${count}. See if it is right, and save.`,
    leave: 'Cannot make it?',
    leaveText: 'Let us know, so that someone else can have your seat.',
    leaveSubmit: 'I am not coming',
    event: 'To the event',
    done: {
      bevestigd: 'You are signed up.',
      wachtlijst:
        'You are on the waiting list. When a seat comes free you get it at once, and we send you a mail.',
      veranderd: 'Your sign-up is changed.',
      afgemeld: 'You are no longer signed up. Thank you for letting us know.',
    },
  },
  list: {
    title: 'Sign-ups',
    lead: (event: string, when: string) => `${event}, ${when}`,
    count: (parties: number, heads: number) =>
      `${parties === 1 ? '1 sign-up' : `${parties} sign-ups`}, ${people(heads)}`,
    coming: 'Coming',
    waiting: 'Waiting list',
    name: 'Name',
    email: 'E-mail address',
    people: 'People',
    state: 'State',
    present: 'Here',
    noMail: 'mail does not arrive',
    empty: 'Nobody has signed up yet.',
    walkIns: 'Did anyone else come? Write them down below.',
    private: 'Do not keep or share this list longer than needed.',
    numbers: 'Numbers',
    numbersOnly: 'The names are for the library only.',
    agreed: 'Who agreed',
    agreedText: 'These people agreed that you see their name. Share it with nobody.',
    agreedNobody: 'Nobody has agreed yet that you see the name.',
    noName: '(name erased)',
    back: 'Back to the event',
  },
  mail: {
    hello: (name: string) => `Hello ${name},`,
    when: 'When',
    where: 'Where',
    people: 'People',
    position: 'Waiting list',
    place: (position: number) => `number ${position}`,
    hold: (until: string) =>
      `We hold your seats until ${until}. If you have not confirmed by then, they go to someone else.`,
    notYou: 'Did you not sign up? Then you need not do anything.',
    mine: 'See or change your sign-up',
    canLeave: 'Cannot make it? Let us know with the same link, so that someone else can have your seat.',
    calendar: 'The calendar file comes with this mail.',
    confirm: {
      subject: (title: string) => `Please confirm: ${title}`,
      text: (title: string) =>
        `You signed up for “${title}”. Confirm with the button. Only then is your seat certain.`,
      button: 'Confirm',
    },
    confirmWaiting: {
      subject: (title: string) => `Please confirm your place on the waiting list: ${title}`,
      text: (title: string, position: number) =>
        `All seats for “${title}” are taken. You are number ${position} on the waiting list. Confirm with the button that you want to be on it.`,
      then: 'When a seat comes free you get it at once, and we send you a mail.',
      button: 'Confirm your place',
    },
    confirmed: {
      subject: (title: string) => `You are signed up: ${title}`,
      text: (title: string) => `You are signed up for “${title}”. See you then!`,
    },
    waiting: {
      subject: (title: string) => `You are on the waiting list: ${title}`,
      text: (title: string, position: number) =>
        `You are number ${position} on the waiting list for “${title}”. When a seat comes free you get it at once, and we send you a mail.`,
    },
    seat: {
      subject: (title: string) => `There is a seat for you: ${title}`,
      text: (title: string) =>
        `Good news: a seat came free at “${title}”, and it is yours. You are signed up.`,
    },
    seatUnconfirmed: {
      subject: (title: string) => `There is a seat for you, confirm now: ${title}`,
      text: (title: string) =>
        `A seat came free at “${title}”. Confirm with the button that you are coming, and it is yours.`,
    },
    changed: {
      subject: (title: string) => `Your sign-up is changed: ${title}`,
      text: (title: string, count: string) => `Your sign-up for “${title}” is changed: ${count}.`,
    },
    again: {
      subject: (title: string) => `You had signed up already: ${title}`,
      text: (title: string, before: string, wish: string) =>
        `Somebody had already signed up for “${title}” with this address: ${before}. Now ${wish} was asked for. Do you want to change it? Then press the button.`,
      same: (title: string, before: string) =>
        `You had already signed up for “${title}” with this address: ${before}. You need not do anything.`,
      button: 'Change your sign-up',
    },
    noRoom: (wish: string, kept: string) =>
      `There is no room for ${wish} any more. We still hold your seats for ${kept}.`,
    left: {
      subject: (title: string) => `You are no longer signed up: ${title}`,
      text: (title: string) => `You are no longer signed up for “${title}”. Thank you for letting us know.`,
      button: 'Sign up after all',
    },
    expired: {
      subject: (title: string) => `Your seats are free for others: ${title}`,
      text: (title: string) =>
        `You did not confirm your sign-up for “${title}” in time. Your seats are now free for someone else. Do you still want to come? Then sign up again.`,
      button: 'Sign up again',
    },
    moved: {
      subject: (title: string) => `Moved: ${title}`,
      text: (title: string) => `“${title}” has moved. Below is where and when it is now.`,
      before: 'Before',
    },
    cancelled: {
      subject: (title: string) => `Cancelled: ${title}`,
      text: (title: string) => `We are sorry: “${title}” is cancelled. You need not do anything.`,
      button: 'See what else is on',
    },
    postponed: {
      subject: (title: string) => `Postponed: ${title}`,
      text: (title: string) => `“${title}” is postponed. You will get a mail when there is a new date.`,
    },
    eventChanged: {
      subject: (title: string) => `Something has changed: ${title}`,
      text: (title: string) => `Something has changed about “${title}”. Below is how it is now.`,
    },
    reminder: {
      subject: (title: string, when: string) => `Remember: ${title}, ${when}`,
      text: (title: string) => `“${title}” is coming up soon. You signed up for it.`,
    },
    stands: {
      confirmed: 'You are still signed up.',
      waitlisted: 'You are still on the waiting list.',
      unconfirmed: 'You have not confirmed your sign-up yet.',
    },
  },
};
