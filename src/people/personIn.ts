import type {
  Dossier,
  Invitation,
  Membership,
  Post,
  Proposal,
  ProposalMessage,
  Question,
  Rsvp,
  User,
} from '../payload-types.ts';
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
  /** Who saved a version of a dossier. */
  editor: ({ editedBy, editedByName }: Doc<Dossier, 'editedBy' | 'editedByName'>): Person => ({
    user: editedBy,
    displayName: editedByName,
  }),
  message: ({ author, authorName }: Doc<ProposalMessage, 'author' | 'authorName'>): Person => ({
    user: author,
    displayName: authorName,
  }),
  proposer: ({ proposedBy, person }: Doc<Proposal, 'proposedBy' | 'person'>): Person => ({
    user: person,
    displayName: proposedBy?.name,
    email: proposedBy?.email,
  }),
  invitation: ({ email }: Doc<Invitation, 'email'>): Person => ({ email }),
  user: ({ id, name, email }: Pick<User, 'id' | 'name'> & { email?: string }): Person => ({
    user: id,
    accountName: name,
    email,
  }),
};
