import type { Words } from '../Words.ts';
import type { privacy as nl } from '../nl/privacy.ts';

/** Words of the privacy page, made from the retention table (src/people/retention). */
export const privacy: Words<typeof nl> = {
  title: 'Privacy',
  lead: 'We ask as little as we can, show it to as few people as we can and keep it as briefly as we can.',
  leadOf: (library) => `How ${library} deals with what you tell us.`,
  tableTitle: 'What we keep, why and for how long',
  why: 'What for',
  who: 'Who sees it',
  until: 'How long',
  ofFlavour: (flavour) => `For ${flavour}, a way of working of this library.`,
  days: (days) => (days === 1 ? '1 day' : `${days} days`),
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  account: 'As long as you have an account. Whoever removes their account removes this too.',
  thing: 'As long as the thing that it belongs to is there.',
  rows: {
    signUps: {
      what: 'Your name, your e-mail address and what you answered when you signed up',
      why: 'To keep a seat for you and to tell you what changes.',
      who: 'Staff of that library and the host.',
      until: (period) => `Until ${period} after the activity. Only the number of people stays.`,
    },
    unconfirmed: {
      what: 'What you have not confirmed yet with the link in a mail',
      why: 'To give you time to use the link.',
      who: 'Nobody.',
      until: (period) => `Until ${period} after the link stopped working.`,
    },
    askers: {
      what: 'Your name and e-mail address with a question or a proposal',
      why: 'To answer you and to tell you what became of it.',
      who: 'Staff of that library.',
      until: (period) =>
        `Until ${period} after the question or proposal was dealt with; after the activity, when one came of it.`,
    },
    questionWords: {
      what: 'The words of a question or a proposal',
      why: 'To work on it. The site shows only what the librarian writes.',
      who: 'Staff of that library.',
      until: () => 'As long as the question or proposal is kept, without your name and address.',
    },
    bookings: {
      what: 'What a room was for, and why something could not be',
      why: 'To decide and to prepare the room.',
      who: 'Staff of that library and whoever asked for the room.',
      until: (period) => `Until ${period} afterwards.`,
    },
    mails: {
      what: 'The mails that we sent you',
      why: 'To see whether a mail arrived, and to help you when it did not.',
      who: 'Staff of that library. They do not see links with which something can be done.',
      until: (period) => `${period}. Answers to a conversation belong to that conversation.`,
    },
    mailChoices: {
      what: 'Which mails you want, and of what you had one',
      why: 'To send you what you want to hear, and nothing twice.',
      who: 'Nobody.',
      until: () =>
        'As long as you have an account. Without one: until you have us remove it, so that we do not mail you again.',
    },
    stoppedAddresses: {
      what: 'E-mail addresses that a mail server refused, and why',
      why: 'To send no more mail there.',
      who: 'Staff of that library.',
      until: () => 'Until a mail arrives there again, or staff takes the address off the list.',
    },
    accounts: {
      what: 'Your account: name, e-mail address, language, roles and where you are logged in',
      why: 'To let you log in and take part.',
      who: 'You, and staff of the libraries where you take part. Nobody can read a password.',
      until: (period) =>
        `Until you remove it. If you do not use it for ${period} we mail you twice. If we hear nothing, we remove it.`,
    },
    experts: {
      what: 'Your profile as an expert: your name, what you know a lot about, your languages, your neighbourhood and when you can',
      why: 'So that the library can put a question to you.',
      who: 'Whom you choose: staff only, participants too, or everyone.',
      until: () => 'Until you stop as an expert. Then it is gone at once.',
    },
    memberships: {
      what: 'Which groups you take part in, your name there, what you bring and look for',
      why: 'So that members of a group know each other.',
      who: 'Members of that group and staff of that library.',
      until: () => 'As long as you have an account, or until you have it removed.',
    },
    talk: {
      what: 'What you write in conversations, with your name in that group',
      why: 'To find things out together.',
      who: 'Whoever may see the group: all visitors of an open group, otherwise members only.',
      until: () =>
        'Until you remove it. When you remove your account you choose whether your posts stay, as “Former member”.',
    },
    earlierTexts: {
      what: 'What a post said before you changed it',
      why: 'So that a moderator can see what it said when someone reports it.',
      who: 'Moderators of that group and staff of that library.',
      until: (period) => `Until ${period} after you changed it.`,
    },
    dossiers: {
      what: 'Your name with a dossier that you wrote in, in old versions too',
      why: 'To show whose it is. The licence asks that you are named.',
      who: 'Everyone who can read the dossier. Who saved what: only who writes along.',
      until: () => 'As long as you have an account.',
    },
    duties: {
      what: 'What you do for a group or activity: moderator, host, who asked for a room',
      why: 'So that it is clear whom to turn to.',
      who: 'Moderators and hosts are on the site. Who asked for a room is seen by staff only.',
      until: () => 'As long as you have an account.',
    },
    minutes: {
      what: 'The minutes of a meeting, and who agreed to a recording',
      why: 'To remember what was said.',
      who: 'Staff of that library and who writes in the dossier.',
      until: () => 'As long as the activity or the recording is kept.',
    },
    found: {
      what: 'The words by which public groups, activities and dossiers are found',
      why: 'To be able to search.',
      who: 'Everyone who searches. It holds only what is public already.',
      until: () => 'Changes at the same moment as the page itself.',
    },
    log: {
      what: 'Reports, what moderators did about them, and the audit log of staff',
      why: 'To keep conversations pleasant, and to be able to see who did what to people and rights.',
      who: 'Moderators of that group and staff. The audit log: the admin only.',
      until: (period) => `Until ${period} after it was dealt with. A block stays until it is over.`,
    },
  },
  filesTitle: 'Log files of the server',
  files:
    'The server writes down which page was asked for and what went wrong, without names, e-mail addresses and IP addresses. How long those lines stay is up to who runs the server; we ask for 30 days at the most.',
  cookiesTitle: 'We do not follow you',
  cookies:
    'There are no advertisements, no trackers and no requests to other sites. There is a cookie only when you log in, and it only keeps you logged in.',
  rightsTitle: 'What you can do yourself',
  rights:
    'On your own page you see what is kept about you and can change it. Do you want to know something or have it erased? Ask the library.',
  contact: (address) => `The library can be reached at ${address}.`,
  perLibrary: 'Libraries can choose shorter or longer periods. These are on their own privacy page:',
  mail: {
    unused: {
      subject: (network) => `Do you still use ${network}?`,
      text: (network) => `You have an account at ${network}, but you have not been there for a long time.`,
      until: (date) => `Log in before ${date} if you want to keep it. Otherwise we remove your account then.`,
      button: 'Log in',
      nothing: 'If you do not need it any more you need do nothing.',
    },
  },
};
