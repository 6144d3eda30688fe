import { idOf, isLibrarian, type Actor } from './roles.ts';

/** A person as they stand in a document (personIn makes it). */
export type Person = {
  /** The account, where there is one. */
  user?: string | { id: string } | null;
  /** The name that this person chose for this place: a group, a post, a sign-up. */
  displayName?: string | null;
  /** The name of the account, for where no other was chosen. */
  accountName?: string | null;
  email?: string | null;
  /** For who has no address. */
  phone?: string | null;
};

/** Who looks, and what they are to the place where the person stands. */
export type Onlooker = {
  /** Nobody who is logged in: null. */
  actor: Actor;
  /** Of which library the place is. */
  library: string | undefined;
  /** Everyone may see the place: talk of a public group, who wrote a published dossier, a host. */
  isOpen?: boolean;
  /** Takes part in the same group, or looks after the talk there. */
  isAmong?: boolean;
  /** Organises the activity that the person signed up for: sees addresses too. */
  isHost?: boolean;
};

export type PersonView = { name: string; email?: string; phone?: string };

/**
 * How a person is shown, and the only place that decides it. Names: to everyone where the place is open, else
 * to who is among them. Addresses: to the staff of that library, the host of what one signed up for, and the
 * person alone.
 * @param nobody the word for someone without a name, or whose name is not for this onlooker
 */
export function presentPerson({
  onlooker,
  person,
  nobody,
}: {
  onlooker: Onlooker;
  person: Person;
  nobody: string;
}): PersonView {
  const { actor, library, isOpen = false, isAmong = false, isHost = false } = onlooker;
  const isSelf = Boolean(actor) && idOf(person.user) === actor?.id;
  const knowsAddress = isSelf || isHost || isLibrarian(actor, library);
  const knowsName = knowsAddress || isAmong || isOpen;
  const name = (knowsName && (person.displayName || person.accountName)) || nobody;
  return {
    name,
    ...(knowsAddress && person.email && { email: person.email }),
    ...(isLibrarian(actor, library) && person.phone && { phone: person.phone }),
  };
}
