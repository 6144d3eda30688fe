import { Feed } from 'feed';
import { env } from './env.ts';
import { escapeHtml } from './richtext/escapeHtml.ts';

export type AtomItem = {
  id: string;
  title: string;
  /** Absolute. */
  link: string;
  summary: string;
  /** ISO 8601. */
  at: string;
};

/** A list as an Atom feed (RFC 4287). Titles and summaries are plain words; addresses absolute, moments ISO 8601. */
export function atomFeed({
  id,
  title,
  link,
  self,
  language,
  author,
  updated,
  items,
}: {
  id: string;
  title: string;
  link: string;
  /** Address of the feed itself. */
  self: string;
  language: string;
  author: string;
  updated: string;
  items: AtomItem[];
}): string {
  const feed = new Feed({
    id,
    title,
    link,
    feedLinks: { atom: self },
    language,
    copyright: author,
    updated: new Date(updated),
    generator: env.NETWORK_NAME,
    author: { name: author },
  });
  for (const item of items)
    feed.addItem({
      id: item.id,
      title: escapeHtml(item.title), // the feed says that they are HTML
      link: item.link,
      description: item.summary ? escapeHtml(item.summary) : undefined,
      date: new Date(item.at),
    });
  // Without what XML 1.0 cannot hold.
  return feed.atom1().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
