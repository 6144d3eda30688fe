import type { Text } from '../../src/core/text/index.ts';
import { Badges } from '../parts/Badges.tsx';
import type { BadgeView } from '../parts/Badge.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import type { ExpertView } from '../parts/ExpertView.ts';
import { FactList } from '../parts/FactList.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { ThemeTags } from '../parts/ThemeTags.tsx';

export type ExpertPageProps = {
  view: PageView;
  t: Text['experts']['profile'];
  expert: ExpertView;
  badges: BadgeView[];
  /** For staff: address and counts. */
  staff?: { facts: { term: string; detail: string }[]; note: string };
  /** For the person. */
  editHref?: string;
};

/** One expert, as far as that person allows. */
export function ExpertPage({ view, t, expert, badges, staff, editHref }: ExpertPageProps) {
  return (
    <Page view={view}>
      <Hero title={expert.name} lead={expert.about} kicker={t.kicker}>
        <Badges badges={badges} />
        <ThemeTags themes={expert.themes} label={view.t.themes} />
        {editHref ? <ButtonLink label={t.edit} href={editHref} look="secondary" /> : null}
      </Hero>
      {expert.facts.length > 0 ? <FactList facts={expert.facts} look="panel" /> : null}
      {staff ? (
        <>
          <Notice tone="info">{staff.note}</Notice>
          <FactList facts={staff.facts} look="panel" />
        </>
      ) : null}
    </Page>
  );
}
