import type { PostProps } from '../../../templates/parts/Post.tsx';
import { renderMarkdown } from '../../core/richtext/renderMarkdown.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import { isoText } from '../../core/time/isoText.ts';
import { whenText } from '../../core/time/whenText.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson } from '../../people/presentPerson.ts';
import type { LibraryContext } from '../../site/Context.ts';

const most = 300;

/** The talk about a proposal, oldest first, with the name of who said it. */
export async function presentTalk({
  ctx,
  proposal,
}: {
  ctx: LibraryContext;
  proposal: string;
}): Promise<PostProps[]> {
  const { docs } = await ctx.payload.find({
    collection: 'proposal-messages',
    where: { proposal: { equals: proposal } },
    sort: 'createdAt',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // for the two sides, checked by the page
    req: ctx.req,
  });
  const t = ctx.t.proposals.page;
  return docs.map((message) => ({
    id: `bericht-${message.id}`,
    author: presentPerson({
      onlooker: { actor: ctx.user, library: ctx.library.id, isAmong: true },
      person: personIn.message(message),
      nobody: message.side === 'library' ? t.library : t.proposer,
    }).name,
    role: message.side === 'library' ? t.library : undefined,
    date: {
      label: whenText({ at: message.createdAt, timeZone: homeZone, language: ctx.language }),
      iso: isoText({ at: message.createdAt, timeZone: homeZone }),
    },
    html: renderMarkdown(message.body),
  }));
}
