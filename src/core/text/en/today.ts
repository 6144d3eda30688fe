import type { today as nl } from '../nl/today.ts';
import type { Words } from '../Words.ts';

export const today: Words<typeof nl> = {
  title: 'Today',
  hello: (name: string) => `Hello ${name}`,
  waiting: 'What waits for you',
  nothing: 'Nothing waits for you. Well done.',
  reports: 'Reports',
  held: 'Posts that wait for approval',
  questions: 'New questions',
  groupRequests: 'Wants to start a group',
  joins: 'Would like to join a group',
  bookings: 'Bookings to approve',
  dossiers: 'Dossiers to review',
  closings: 'Meetings to close',
  replies: 'Answers by mail that are held',
  mails: 'Mails that did not arrive',
  advice: 'Answers of experts',
  allProposals: 'All proposals',
  enterQuestion: 'Enter a question',
  proposals: 'Proposals',
  todayOn: 'On today',
  weekOn: 'This week',
  nothingOn: 'Nothing is planned.',
  days: (count: number) => (count === 0 ? 'today' : count === 1 ? '1 day' : `${count} days`),
  waits: (count: number) =>
    count === 0 ? 'since today' : count === 1 ? 'waits for 1 day' : `waits for ${count} days`,
  more: (count: number) => `and ${count} more`,
  plan: 'New event',
  site: 'View the site',
  invite: 'Invite people',
  newGroup: 'New knowledge group',
};
