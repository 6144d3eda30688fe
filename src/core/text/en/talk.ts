import type { talk as nl } from '../nl/talk.ts';
import type { Words } from '../Words.ts';

export const talk: Words<typeof nl> = {
  list: {
    title: 'Conversations',
    lead: (group: string) => `What ${group} talks about.`,
    empty: 'Nothing has been said yet.',
    newThread: 'Start a conversation',
  },
  start: {
    title: 'Start a conversation',
    lead: (group: string) => `You write in ${group}.`,
    everyone: 'Everyone can read this, with the name you use in this group.',
    members: 'Only members can read this.',
    subject: 'Subject',
    send: 'Post',
  },
  write: {
    body: 'Your post',
    bodyHint: 'Name someone with @ and their name, and they get a mail. ** makes words bold, - makes a list.',
    replyTitle: 'Reply',
    replyTo: (name: string) => `You answer ${name}.`,
    notReplying: 'Not as an answer after all',
    send: 'Post',
    joinFirst: 'Want to talk along? Join the group.',
    logInFirst: 'A member already? Log in.',
    join: 'Join',
    logIn: 'Log in',
    closed: 'This conversation is closed. You can still read it.',
  },
  post: {
    answer: 'Answer',
    edit: 'Edit',
    remove: 'Remove',
    of: (name: string) => `the post by ${name}`,
    inReplyTo: (name: string) => `Answer to ${name}`,
    edited: 'edited',
    gone: 'This post has been removed.',
    hidden: 'This post was hidden by a moderator.',
    held: 'Waits for a moderator',
    isHidden: 'Hidden from others',
    plainLinks: 'Links are not links yet',
    moderate: 'Moderate',
    report: 'Report',
    former: 'Former member',
    moderator: 'Moderator',
  },
  thread: {
    posts: (count: number) => (count === 1 ? '1 post' : `${count} posts`),
    close: 'Close this conversation',
    open: 'Open this conversation again',
    closed: 'Closed',
    talk: 'Posts',
    placed: 'Your post has been added.',
    changed: 'Your post has been changed.',
    removed: 'The post has been removed.',
    nowClosed: 'The conversation is closed.',
    nowOpen: 'The conversation is open again.',
  },
  edit: { title: 'Edit your post', save: 'Save', back: 'Back to the conversation' },
  mail: {
    mention: {
      subject: (name: string, group: string) => `${name} mentions you in ${group}`,
      text: (name: string, thread: string, group: string) =>
        `${name} mentions you in the conversation “${thread}” of the knowledge group ${group}.`,
    },
    reply: {
      subject: (name: string, group: string) => `${name} answers you in ${group}`,
      text: (name: string, thread: string, group: string) =>
        `${name} answers your post in the conversation “${thread}” of the knowledge group ${group}.`,
    },
    post: {
      subject: (name: string, group: string) => `New post by ${name} in ${group}`,
      text: (name: string, thread: string, group: string) =>
        `${name} wrote in the conversation “${thread}” of the knowledge group ${group}.`,
    },
    several: {
      subject: (count: number, group: string) => `${count} posts for you in ${group}`,
      text: (count: number, thread: string, group: string) =>
        `In the conversation “${thread}” of the knowledge group ${group} are ${count} posts for you.`,
    },
    button: 'Read and answer',
  },
};
