import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination } from '../parts/Pagination.tsx';
import { Section } from '../parts/Section.tsx';
import { ThreadList, type ThreadListItem } from '../parts/ThreadList.tsx';

export type ThreadsProps = {
  view: PageView;
  t: Text['talk']['list'];
  lead: string;
  threads: ThreadListItem[];
  newThreadHref?: string;
  pages: { page: number; pages: number; hrefFor: (page: number) => string };
};

/** All conversations of a group. */
export function Threads({ view, t, lead, threads, newThreadHref, pages }: ThreadsProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead}>
        {newThreadHref ? <ButtonLink label={t.newThread} href={newThreadHref} /> : null}
      </Hero>
      <Section id="gesprekken" title={t.title}>
        {threads.length > 0 ? (
          <ThreadList threads={threads} label={t.title} />
        ) : (
          <EmptyState title={t.empty} motif="people" />
        )}
        <Pagination t={view.t} {...pages} />
      </Section>
    </Page>
  );
}
