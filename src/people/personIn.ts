import type { Membership, Post, Question, Rsvp, User } from '../payload-types.ts';
import type { Person } from './presentPerson.ts';

type Doc<T, K extends keyof T> = { [P in K]?: T[P] };

/** Reads the person out of a document, for presentPerson: nowhere else are these fields read to be shown. */
export const personIn = {
  membership: ({ user, displayName }: Doc<Membership, 'user' | 'displayName'>): Person => ({
    user,
    displayName,
  }),
  /** @param membership of its author in the group, whose name there may be another by now */
  post: (post: Doc<Post, 'author' | 'authorName'>, membership?: Doc<Membership, 'displayName'>): Person => ({
    user: post.author,
    displayName: membership?.displayName || post.authorName,
  }),
  rsvp: ({ name, email, phone }: Doc<Rsvp, 'name' | 'email' | 'phone'>): Person => ({
    displayName: name,
    email,
    phone,
  }),
  asker: ({ askedBy }: Doc<Question, 'askedBy'>): Person => ({
    displayName: askedBy?.name,
    email: askedBy?.email,
    phone: askedBy?.phone,
  }),
  user: ({ id, name, email }: Pick<User, 'id' | 'name'> & { email?: string }): Person => ({
    user: id,
    accountName: name,
    email,
  }),
};
