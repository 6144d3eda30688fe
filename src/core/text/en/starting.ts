import type { starting as nl } from '../nl/starting.ts';
import type { Words } from '../Words.ts';

/** Words of starting a knowledge group without a question: by a librarian, or asked for. */
export const starting: Words<typeof nl> = {
  title: 'Start a knowledge group',
  lead: 'You become its moderator. Then you invite people.',
  within: (group) => `This group becomes part of ${group}. It is never more open than that group.`,
  askTitle: 'Start a knowledge group',
  askLead:
    'Do you want to find something out with others, or do you have a club or network already? Ask for a knowledge group. The library answers by mail; you become its moderator.',
  about: 'About the group',
  people: 'Who takes part?',
  peopleHint: 'For example a club that is there already, or people you look for.',
  partner: 'Of partner',
  partnerHint: 'Does a partner bring a community that is there already?',
  forPartner: (name) => `You ask this on behalf of ${name}.`,
  noPartner: 'No partner',
  name: 'Your name',
  email: 'Your e-mail address',
  emailHint: 'You get a mail with a link to confirm your request.',
  start: 'Start the group',
  ask: 'Ask for the group',
  begun: 'The group has begun.',
  sentTitle: 'Look at your mail',
  sentText: 'You will soon get a mail. Use the link in it: then the library reads your request.',
  doneTitle: 'Your request was sent',
  doneText: 'The library reads it and answers by mail.',
  back: 'To the knowledge groups',
  linkTitle: 'Confirm your request',
  linkLead: (email) =>
    `You confirm that ${email} is your e-mail address. Then the library reads your request, and you are logged in.`,
  linkButton: 'Yes, ask for the group',
  decideTitle: 'Someone wants to start a group',
  decideLead: 'Change the name or the description where needed, and answer.',
  decided: 'This request was answered already.',
  today: 'To Today',
  askedBy: 'Asked by',
  reason: 'Why not?',
  reasonHint: 'Goes into the mail to who asked, when you decline.',
  accept: 'Let the group begin',
  decline: 'Decline',
  subgroups: 'Groups within this group',
  startSubgroup: 'Start a group within this group',
  broughtBy: 'Brought by',
  fromPost: 'Grew from',
  aPost: 'a post in a conversation',
  makeQuestion: 'Make it a question',
  makeMeeting: 'Make it a meeting',
  asked: 'The post is now a question to the library too.',
  next: {
    talk: 'Next step: begin a conversation about what you want to know.',
    meet: 'Next step: meet. No meeting is planned yet.',
    coming: 'Next step: the meeting that is planned.',
    write: 'Next step: write down together what you know, in a dossier.',
    done: 'This group has finished. Everything can still be read.',
  },
  mail: {
    confirm: {
      subject: (group) => `Confirm your request for the group ${group}`,
      text: (group, library) => `You want to start the knowledge group ${group} at ${library}.`,
      button: 'Confirm my request',
      valid: 'The link works for a day, once. It makes you an account; you need no password.',
      notYou: 'Did you not ask for this? Then you need not do anything.',
    },
    asked: {
      subject: (library) => `Your question is with ${library} now`,
      text: (group, library) =>
        `A moderator of ${group} put your post to ${library} as a question. You hear by mail what comes of it.`,
    },
    approved: {
      subject: (group) => `Your group ${group} can begin`,
      text: (group, library) =>
        `${library} made the knowledge group ${group}. You are its moderator: invite people and start a conversation.`,
      button: 'To your group',
    },
    declined: {
      subject: (group) => `Your request for the group ${group}`,
      text: (group, library) =>
        `You asked ${library} to start the knowledge group ${group}. That cannot be now.`,
      button: 'See the knowledge groups there are',
    },
  },
};
