import type { Text } from '../../src/core/text/index.ts';
import { Badge } from '../parts/Badge.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { Hero } from '../parts/Hero.tsx';
import { JoinForm, type JoinProps } from '../parts/JoinForm.tsx';
import type { Motif } from '../parts/motifs.ts';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type GroupDoorProps = {
  view: PageView;
  t: Text['groups']['page'];
  title: string;
  summary: string;
  motif: Motif;
  seed: string;
  notice?: string;
  errors: FieldError[];
  closed: boolean;
  join?: Omit<JoinProps, 'view'>;
};

/** What someone who does not take part sees of a group that keeps its talk to itself. */
export function GroupDoor({
  view,
  t,
  title,
  summary,
  motif,
  seed,
  notice,
  errors,
  closed,
  join,
}: GroupDoorProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={summary} kicker={t.kicker} aside={<Drawing motif={motif} seed={seed} />}>
        <Badge label={t.onlyMembers} />
      </Hero>
      <ErrorSummary t={view.t} errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      {closed ? <Notice tone="info">{t.closedText}</Notice> : null}
      {join ? <JoinForm view={view} {...join} /> : null}
    </Page>
  );
}
