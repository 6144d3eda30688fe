import { Feed } from 'feed';
import type { FeedAnswer } from '../../agenda/feeds/feed.ts';
import { env } from '../../core/env.ts';
import { escapeHtml } from '../../core/richtext/escapeHtml.ts';
import { renderLexical } from '../../core/richtext/renderLexical.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import type { Dossier } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { readMany } from '../../site/read.ts';
import { authorsOf } from '../authorsOf.ts';
import { licenceAddresses } from '../licences.ts';

const most = 50;

/** Published dossiers, last changed first, with their whole text (Atom, RFC 4287). The same for everyone. */
export async function dossierFeed(ctx: LibraryContext): Promise<FeedAnswer> {
  const { library, language } = ctx;
  const { docs } = await readMany({
    ctx,
    collection: 'dossiers',
    where: { and: [{ library: { equals: library.id } }, { _status: { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: most,
  });
  const names = await authorsOf({ ctx, dossiers: docs });
  const here = publicLink({ library, language, path: '/dossiers' });
  const feed = new Feed({
    id: `${env.PUBLIC_URL}/id/libraries/${library.id}/dossiers`,
    title: `${ctx.t.dossiers.list.title} – ${library.name}`,
    description: ctx.t.dossiers.list.lead,
    link: here,
    feedLinks: { atom: publicLink({ library, language, path: '/dossiers.atom' }) },
    language,
    copyright: library.name,
    updated: new Date(docs[0]?.updatedAt ?? library.updatedAt),
    generator: env.NETWORK_NAME,
  });
  for (const dossier of docs) feed.addItem(toItem({ ctx, dossier, names: names.get(dossier.id) ?? [] }));
  return { type: 'application/atom+xml; charset=utf-8', body: clean(feed.atom1()) };
}

function toItem({ ctx, dossier, names }: { ctx: LibraryContext; dossier: Dossier; names: string[] }) {
  const { library, language } = ctx;
  return {
    id: `${env.PUBLIC_URL}/id/dossiers/${dossier.id}`,
    // The feed says that titles and summaries are HTML.
    title: escapeHtml(dossier.title),
    link: publicLink({ library, language, path: `/dossiers/${dossier.slug}` }),
    description: dossier.summary ? escapeHtml(dossier.summary) : undefined,
    content: absolute(renderLexical(dossier.body)),
    author: (names.length > 0 ? names : [library.name]).map((name) => ({ name })),
    date: new Date(dossier.updatedAt),
    published: new Date(dossier.createdAt),
    copyright: licenceAddresses[dossier.licence],
    category: (dossier.themes ?? [])
      .filter((theme) => typeof theme === 'object')
      .map((theme) => ({ name: theme.title, term: theme.slug ?? undefined })),
  };
}

/** Links and pictures as they work outside this site. */
function absolute(html: string): string {
  return html.replace(/(href|src)="\/(?!\/)/g, `$1="${env.PUBLIC_URL}/`);
}

/** Without what XML 1.0 cannot hold. */
function clean(xml: string): string {
  return xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
