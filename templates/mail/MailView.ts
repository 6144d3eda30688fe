/** Everything a mail shows, ready to be drawn or written as plain text. */
export type MailView = {
  language: 'nl' | 'en';
  subject: string;
  /** The library, or the network. */
  sender: string;
  /** “Part of …”, under the name of a library. */
  partOf?: string;
  /** Carries white text. */
  colour: string;
  paragraphs: string[];
  facts: { label: string; value: string }[];
  sections: { title: string; items: { label: string; text?: string; href: string }[] }[];
  quote?: string;
  button?: { label: string; href: string; fails: string };
  after: string[];
  why: string;
  unsubscribe?: { label: string; href: string };
  /** Where one chooses what mails to get. */
  settings?: { label: string; href: string };
};
