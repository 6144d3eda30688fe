/** What a mail says, in plain texts; how it looks is decided by templates/mail. Addresses are absolute. */
export type MailContent = {
  /** One line. */
  subject: string;
  paragraphs: string[];
  /** When, where, how many: shown as a list. */
  facts?: { label: string; value: string }[];
  /** Lists of things to go to, each under a heading. */
  sections?: { title: string; items: { label: string; text?: string; href: string }[] }[];
  /** Somebody’s own words. */
  quote?: string;
  button?: { label: string; href: string };
  /** Paragraphs below the button. */
  after?: string[];
};

/** The library a mail comes from, as far as the mail shows it. */
export type MailLibrary = {
  id: string;
  name: string;
  slug?: string | null;
  style?: { primary?: string | null } | null;
};

/** An invitation or calendar file that goes along (RFC 6047). */
export type MailCalendar = { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; ics: string };
