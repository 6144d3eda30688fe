import type { Words } from '../Words.ts';
import type { told as dutch } from '../nl/told.ts';

/** Words of mails that tell people of things, and of choosing which of them one gets. */
export const told: Words<typeof dutch> = {
  news: {
    subject: {
      now: (library: string) => `New in your knowledge group at ${library}`,
      day: (library: string) => `News of today from ${library}`,
      week: (library: string) => `News of this week from ${library}`,
    },
    text: {
      now: (library: string) => `This is new at ${library}.`,
      day: (library: string) => `This was new during the last day in your groups and themes at ${library}.`,
      week: (library: string) => `This was new during the last week in your groups and themes at ${library}.`,
    },
    themes: 'Themes that you follow',
    posts: (count: number) => (count === 1 ? '1 new post' : `${count} new posts`),
    event: (when: string) => `New event: ${when}`,
    dossier: 'New dossier',
  },
  staff: {
    subject: (total: number, library: string) =>
      total === 1 ? `1 thing waits for you at ${library}` : `${total} things wait for you at ${library}`,
    text: (library: string) => `This waits today at ${library}.`,
    count: (total: number, oldest: string) => `${total} (oldest: ${oldest})`,
    button: 'To Today',
  },
  overdue: {
    subject: (total: number, library: string) =>
      total === 1 ? `Something waits too long at ${library}` : `${total} things wait too long at ${library}`,
    text: (library: string, days: number) =>
      `This has been waiting at ${library} for ${days === 1 ? '1 day' : `${days} days`} or longer. You get this e-mail as the second person. Will you see whether someone takes it up?`,
    waits: (age: string) => `Waits: ${age}`,
  },
  settings: {
    title: 'E-mails you get',
    lead: 'Choose what you want to hear of, and when. E-mails about something you asked for, such as a sign-up or a link to log in, always come.',
    saved: 'Your choices have been saved.',
    save: 'Save your choices',
    toYou: 'What is meant for you',
    newsTitle: 'News from your groups and themes',
    newsIntro: 'This comes together in one e-mail.',
    groups: 'For each knowledge group',
    groupsIntro: 'Want to hear of one group more often, or less? Choose it here.',
    themes: 'Themes that you follow',
    themesIntro: 'Your summary tells you of new events and dossiers on these themes.',
    work: 'Your work for the library',
    asSummary: 'As the summary',
    mine: 'Choose which e-mails you get',
    mineTitle: 'My e-mails',
    mineIntro: 'You decide what you hear of by e-mail, and how often.',
    scopes: {
      mention: 'Someone mentions you in a conversation',
      reply: 'Someone answers your post',
      post: 'New posts in your groups',
      event: 'New events',
      dossier: 'New dossiers',
      summary: 'How often do you want the summary?',
      reminder: 'Reminder of an event you signed up for',
      invitation: 'Invitation to join a group',
      request: 'Someone wants to join a group that you run',
      held: 'A post waits for approval or was reported, or someone says something back',
      proposal: 'Someone makes a proposal, answers one or offers help',
      booking: 'Someone asks for a room',
      staff: 'Every day an e-mail with what waits for you',
      overdue: 'Something waits too long with a colleague',
    },
    paces: {
      now: 'At once',
      day: 'Every day',
      week: 'Every week',
      never: 'Never',
      inSummary: 'In the summary',
    },
  },
  stop: {
    title: 'Stop these e-mails',
    lead: 'With this button you get no more e-mail about:',
    button: 'Stop these e-mails',
    done: 'Stopped',
    doneText: 'You get no more e-mail about:',
    choose: 'Choose which e-mails you get',
    ofGroup: (group: string) => `news from the knowledge group ${group}`,
    ofSomeGroup: 'news from a knowledge group',
    ofLibrary: 'calls of a library',
    summary: 'news from your groups and themes',
    unknown: 'This link does not work',
    unknownText: 'See whether you used the whole link from the e-mail.',
  },
};
