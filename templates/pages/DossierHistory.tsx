import type { Text } from '../../src/core/text/index.ts';
import { Badges } from '../parts/Badges.tsx';
import type { BadgeView } from '../parts/Badge.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

type Version = {
  id: string;
  when: { label: string; iso: string };
  who: string;
  note?: string;
  badges: BadgeView[];
  href: string;
  /** What changed since the version before it. */
  changesHref?: string;
};

export type DossierHistoryProps = {
  view: PageView;
  t: Text['dossiers']['history'];
  title: string;
  done?: string;
  /** Why what was asked was not done. */
  problem?: string;
  compareAction: string;
  /** How many there are, in words. */
  result: string;
  /** Newest first. */
  versions: Version[];
  pagination: Omit<PaginationProps, 't'>;
};

/** All versions of a dossier; choose two to compare. */
export function DossierHistory(props: DossierHistoryProps) {
  const { view, t, title, done, problem, compareAction, result, versions, pagination } = props;
  return (
    <Page view={view}>
      <Hero title={t.heading} kicker={title} lead={t.lead} />
      {done ? <Notice tone="success" title={done} live /> : null}
      {problem ? <Notice tone="error" title={problem} live /> : null}
      <Section id="versies" title={t.legend} intro={result}>
        <form className="kc-versions-form" action={compareAction} method="get" aria-labelledby="versies">
          <ol className="kc-versions" role="list">
            {versions.map((version, index) => (
              <Row
                key={version.id}
                t={t}
                version={version}
                isFrom={index === Math.min(1, versions.length - 1)}
                isTo={index === 0}
              />
            ))}
          </ol>
          {versions.length > 1 ? <SubmitButton label={t.compare} /> : null}
        </form>
      </Section>
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

type RowProps = { t: DossierHistoryProps['t']; version: Version; isFrom: boolean; isTo: boolean };

function Row({ t, version, isFrom, isTo }: RowProps) {
  const about = ` ${t.ofVersion(version.when.label)}`;
  return (
    <li className="kc-versions__row">
      <div className="kc-versions__pick">
        <Pick name="van" id={version.id} label={t.from} about={about} checked={isFrom} />
        <Pick name="naar" id={version.id} label={t.to} about={about} checked={isTo} />
      </div>
      <div className="kc-versions__text">
        <p>
          <time className="kc-versions__when" dateTime={version.when.iso}>
            {version.when.label}
          </time>
          {` · ${version.who}`}
        </p>
        <p className="kc-versions__note">{version.note ?? t.noNote}</p>
        <Badges badges={version.badges} />
      </div>
      <div className="kc-versions__actions">
        <RowLink href={version.href} label={t.view} about={about} />
        {version.changesHref ? <RowLink href={version.changesHref} label={t.changes} about={about} /> : null}
      </div>
    </li>
  );
}

function Pick({
  name,
  id,
  label,
  about,
  checked,
}: Record<'name' | 'id' | 'label' | 'about', string> & { checked: boolean }) {
  return (
    <label>
      <input type="radio" name={name} value={id} defaultChecked={checked} />
      {label}
      <span className="kc-visually-hidden">{about}</span>
    </label>
  );
}

function RowLink({ href, label, about }: Record<'href' | 'label' | 'about', string>) {
  return (
    <a className="nl-link" href={href}>
      {label}
      <span className="kc-visually-hidden">{about}</span>
    </a>
  );
}
