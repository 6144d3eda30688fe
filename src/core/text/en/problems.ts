import type { Words } from '../Words.ts';
import type { problems as nl } from '../nl/problems.ts';

type Facts = Record<string, string | number>;

export const problems: Words<typeof nl> = {
  'not-found': () => 'This page does not exist (any more).',
  'not-allowed': () => 'You are not allowed to do this. Sign in with an account that is.',
  'log-in-first': () => 'Please sign in first.',
  'form.forged': () => 'This form did not come from this website. Open the page again and try once more.',
  'form.robot': () => 'It looks as if a robot filled in this form. Please try again.',
  'form.too-many': () => 'Too many requests in a row. Wait a few minutes and try again.',
  'form.too-large': () => 'What you sent is too large.',
  'form.invalid': () => 'Something is not right in what you sent.',
  'field.required': () => 'Please fill this in.',
  'field.too-long': (facts: Facts) => `This is too long. Use at most ${facts.max} characters.`,
  'field.email': () => 'This is not an e-mail address. It looks like name@example.com.',
  'field.number': (facts: Facts) => `Choose a number from ${facts.min} to ${facts.max}.`,
  'field.url': () => 'This is not a web address. A web address starts with https://.',
  'field.choice': () => 'Choose one of the options.',
  'field.password': () => 'Choose a password of at least 12 characters.',
  'field.colour': () => 'A colour looks like #1b4f72.',
  'field.date': () => 'Fill in a date, such as 24-09-2027.',
  'field.time': () => 'Fill in a time, such as 19:30.',
  'time.missing': () => 'This time does not exist: the clock goes forward that night. Choose another time.',
  'time.past': () => 'This time has passed. Choose a time in the future.',
  'time.order': () => 'The end must come after the start.',
  'token.unknown': () => 'This link no longer works. Ask for a new one.',
  'token.expired': () => 'This link has expired. Ask for a new one.',
  'token.used': () => 'This link has been used already. Ask for a new one.',
  conflict: () => 'Someone else changed this in the meantime. Look at the newest version and try again.',
  busy: () => 'It is very busy right now. Please wait a moment and try again.',
  'rsvp.closed': () => 'Signing up for this activity is not possible (any more).',
  'rsvp.members': () => 'Only members of the knowledge group can sign up. Join the group first.',
  'rsvp.party': (facts: Facts) => `You can sign up at most ${facts.max} people at once.`,
  'rsvp.cancelled': () => 'This activity has been cancelled.',
  'rsvp.no-room': () => 'There are not that many places left.',
  'room.taken': () => 'This room is taken at that time.',
  'room.too-small': (facts: Facts) => `This room holds ${facts.capacity} people.`,
  'room.closed': () => 'The branch is closed then, or this room cannot be used at that time.',
  'room.quota': (facts: Facts) =>
    `There have been ${facts.most} requests this month. More is not possible; ask the library.`,
  'room.length': () =>
    'These times are not possible: choose at least a quarter of an hour and at most a day.',
  'group.not-member': () => 'This is for members of the knowledge group only.',
  'group.blocked': (facts) =>
    `You cannot take part here until ${facts.until}. The mail that you got says why.`,
  'group.invite-only': () => 'You can join this group by invitation only.',
  'group.parent-first': () => 'This group is part of another group. Join that one first.',
  'group.archived': () => 'This group is closed. You can still read everything.',
  'thread.closed': () => 'This conversation is closed. You can still read it.',
  'event.not-over': () => 'This meeting has not taken place yet.',
  'event.cancelled': () => 'This meeting has been cancelled.',
  'event.over': () => 'This meeting has taken place already.',
  'question.closed': () => 'This question has been dealt with already.',
  'expert.words': () =>
    'There are no words yet that may go to an expert. Word the question yourself first, or ask for consent.',
  'expert.paused': () => 'This expert does not want to be asked now.',
  'expert.busy': () => 'This expert has been asked as often this month as is allowed.',
  'expert.answered': () => 'This has been answered already.',
  'expert.consent': () => 'Without your consent we cannot keep a profile.',
  'proposal.decided': () => 'This proposal has been decided on already.',
  'title.unknown': () => 'This title is not on our shelf. Search for part of the title or ask the library.',
  'title.isbn': () => 'This is not a valid ISBN. An ISBN has 10 or 13 digits; check for a typing error.',
  'dossier.changed': () =>
    'Someone else saved this dossier in the meantime. Your text is below; compare and save again.',
  'slug.taken': () => 'This address is in use already. Choose another name.',
  'upload.type': () => 'We do not accept this kind of file. Use a JPEG, PNG, WebP or PDF.',
  'field.film': () => 'We cannot play this kind of file. Use MP4, WebM, MP3, M4A or OGG.',
  'login.second-factor': (facts) => `This account needs a second step. Log in at ${facts.page}.`,
  'factor.wrong': () =>
    'This code is not right, or was used before. Wait for the next code in your app and try again.',
  'factor.locked': () => 'There were too many wrong codes. Wait ten minutes and then try again.',
  'factor.wanted': () => 'Your library asks a second step of its staff. You cannot switch it off.',
  'invitation.revoked': () => 'This invitation was withdrawn.',
  'invitation.accepted': () => 'This invitation was accepted already.',
  'invitation.other': () => 'This invitation is for another e-mail address than you are logged in with.',
  'invitation.role': () => 'You cannot give this role. Ask an admin of your library.',
  'account.last-admin': (facts) =>
    `You are the only admin of ${facts.library}. Make someone else an admin first.`,
  'account.last-network-admin': () =>
    'You are the only network admin. Make someone else a network admin first.',
  'account.taken': () => 'This e-mail address cannot belong to your account (any more). Choose another one.',
  'login.wrong': () => 'This e-mail address and password do not belong together.',
  'upload.missing': () => 'Choose a file.',
  'delete.recorded': () => 'There is a recording of this event. Delete that first.',
  'delete.packages': () => 'This partner still has packages. Delete those first.',
  'delete.rooms': () => 'This branch still has rooms. Delete those first, or move them to another branch.',
  'delete.booked': () => 'This room is booked. Move or cancel those bookings first.',
  'delete.meetings': () =>
    'This group still has meetings to come. Cancel those first. You can also close the group: then everything stays readable.',
  'delete.subgroups': () => 'Other groups are still part of this group. Take them out first, or delete them.',
  'delete.last-network-admin': () =>
    'This person is the only network admin. Make someone else a network admin first.',
  'delete.last-admin': (facts) =>
    `This person is the only admin of ${facts.library}. Make someone else an admin first.`,
  server: (facts: Facts) =>
    `Something went wrong on our side. Please report it with number ${facts.reference}.`,
};
