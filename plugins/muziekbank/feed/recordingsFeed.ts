import { escapeHtml, Feed, publicLink } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { loadViews } from '../recordings/loadViews.ts';
import { presentCard } from '../recordings/presentCard.ts';
import { recordingAddress } from '../recordings/publishRecording.ts';

/** Recordings that everyone may see, newest first, as Atom. */
export async function recordingsFeed(ctx: Ctx): Promise<string> {
  const views = (await loadViews({ ctx, where: { _status: { equals: 'published' } }, limit: 100 }))
    .filter(({ isPublic }) => isPublic)
    .slice(0, 50);
  const { library, language, words } = ctx;
  const link = (path: string) => publicLink({ library, language, path: `/muziekbank${path}` });
  const feed = new Feed({
    id: link('/opnames'),
    title: `${words.recordings.title} – ${library.name}`,
    description: words.recordings.lead,
    link: link('/opnames'),
    language,
    updated: new Date(views[0]?.recording.updatedAt ?? library.updatedAt),
    feedLinks: { atom: link('/opnames.atom') },
    author: { name: library.name },
    generator: 'Kenniscloud',
  });
  for (const view of views) {
    const { recording } = view;
    const { composers, when, summary } = presentCard({ ctx, view });
    feed.addItem({
      id: recordingAddress(recording.id),
      title: escapeHtml(clean(recording.title)),
      link: link(`/opnames/${recording.id}`),
      date: new Date(recording.updatedAt),
      published: new Date(recording.createdAt),
      description: escapeHtml(clean([composers, when, summary].filter(Boolean).join('. '))),
    });
  }
  return feed.atom1();
}

/** What XML cannot hold. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
