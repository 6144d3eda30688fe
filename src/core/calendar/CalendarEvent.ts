/** One meeting as calendars know it (RFC 5545 VEVENT). */
export type CalendarEvent = {
  /** Stable for ever and unique in the world: a calendar recognizes the meeting by it. */
  uid: string;
  /** Goes up with every change of time, place or status. */
  sequence: number;
  title: string;
  description?: string;
  /** The moment it begins; the wall clock shown follows from `timeZone`. */
  startsAt: Date | string;
  endsAt: Date | string;
  /** IANA name (`Europe/Amsterdam`, `America/Kralendijk`) or a fixed offset (`UTC+1`). */
  timeZone: string;
  location?: string;
  /** Absolute address of its page. */
  url: string;
  status: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE';
  categories?: string[];
  /** For invitations: a mailbox that is read, because answers go there (RFC 5546). */
  organizer?: { name: string; email: string };
  /** For invitations: the one person this mail goes to. */
  attendee?: { name: string; email: string };
  createdAt?: Date | string;
  updatedAt?: Date | string;
};
