import type { ReactNode } from 'react';
import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type RsvpRow = {
  id: string;
  name: string;
  email?: string;
  phone?: string;
  people: number;
  state: string;
  here: boolean;
  problem?: string;
};
type Group = { rows: RsvpRow[]; count: string };
type ListText = Text['rsvp']['list'];

export type RsvpListProps = {
  view: PageView;
  t: ListText;
  lead: string;
  coming: Group;
  waiting: Group;
  withAddresses: boolean;
  back: LinkView;
  /** What was just done. */
  notice?: string;
  /** For staff: signing up others, changing a party, noting who was there. */
  desk?: {
    add: LinkView;
    /** Address of a party’s page, to which its id is added. */
    base: string;
    change: string;
    /** Once it has begun. */
    mark?: { action: string; text: string; label: string };
  };
};

/** Empty lines for who comes without having signed up. */
const blankLines = 8;

/** Who signed up; printed it is the list at the door. */
export function RsvpList({
  view,
  t,
  lead,
  coming,
  waiting,
  withAddresses,
  back,
  notice,
  desk,
}: RsvpListProps) {
  const isEmpty = coming.rows.length + waiting.rows.length === 0;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead}>
        {desk ? <ButtonLink {...desk.add} /> : null}
        <ButtonLink {...back} look="secondary" />
      </Hero>
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <Notice tone="info">{t.private}</Notice>
      {isEmpty ? <EmptyState title={t.empty} motif="people" /> : null}
      <Section id="komt" title={t.coming} intro={coming.count}>
        <Marking mark={desk?.mark}>
          <PartyTable
            t={t}
            caption={t.coming}
            rows={coming.rows}
            withAddresses={withAddresses}
            blank={blankLines}
            desk={desk}
          />
        </Marking>
        <p className="nl-paragraph kc-print">{t.walkIns}</p>
      </Section>
      {waiting.rows.length > 0 ? (
        <Section id="wachtlijst" title={t.waiting} intro={waiting.count}>
          <PartyTable
            t={t}
            caption={t.waiting}
            rows={waiting.rows}
            withAddresses={withAddresses}
            blank={0}
            desk={desk && { ...desk, mark: undefined }}
          />
        </Section>
      ) : null}
    </Page>
  );
}

/** The list as a form, in which who was there is ticked; the lines to write on stay for the paper. */
function Marking({
  mark,
  children,
}: {
  mark?: NonNullable<RsvpListProps['desk']>['mark'];
  children: ReactNode;
}) {
  if (!mark) return <>{children}</>;
  return (
    <form method="post" action={mark.action} aria-label={mark.label}>
      <p className="nl-paragraph">{mark.text}</p>
      {children}
      <SubmitButton label={mark.label} />
    </form>
  );
}

type TableProps = {
  t: ListText;
  caption: string;
  rows: RsvpRow[];
  withAddresses: boolean;
  blank: number;
  desk?: RsvpListProps['desk'];
};

function PartyTable({ t, caption, rows, withAddresses, blank, desk }: TableProps) {
  const empty: RsvpRow[] = Array.from({ length: blank }, (_, index) => ({
    id: `leeg-${index}`,
    name: '',
    email: '',
    people: 0,
    state: '',
    here: false,
  }));
  return (
    <div
      className="kc-table kc-table--stack"
      tabIndex={0}
      role="region"
      aria-label={`${t.title}: ${caption}`}
    >
      <table role="table">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            {withAddresses ? <th scope="col">{t.email}</th> : null}
            <th scope="col">{t.people}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.present}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PartyRow key={row.id} t={t} row={row} withAddresses={withAddresses} desk={desk} />
          ))}
          {empty.map((row) => (
            <PartyRow key={row.id} t={t} row={row} withAddresses={withAddresses} isBlank />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The roles are said again: where the cells stand under each other, browsers forget that it is a table. */
function PartyRow({
  t,
  row,
  withAddresses,
  isBlank,
  desk,
}: {
  t: ListText;
  row: RsvpRow;
  withAddresses: boolean;
  isBlank?: boolean;
  desk?: RsvpListProps['desk'];
}) {
  return (
    <tr role="row" className={isBlank ? 'kc-table__blank' : undefined} aria-hidden={isBlank}>
      {isBlank ? (
        <td />
      ) : (
        <th scope="row" role="rowheader">
          {desk ? (
            <a className="nl-link" href={`${desk.base}/${row.id}`}>
              {row.name}
              <span className="kc-visually-hidden">{` (${desk.change})`}</span>
            </a>
          ) : (
            row.name
          )}
        </th>
      )}
      {withAddresses ? (
        <td role="cell" data-label={t.email}>
          {row.email ?? row.phone}
          {row.problem ? <strong> ({row.problem})</strong> : null}
        </td>
      ) : null}
      <td role="cell" data-label={t.people}>
        {row.people || ''}
      </td>
      <td role="cell" data-label={t.state}>
        {row.state}
      </td>
      <td role="cell" className="kc-table__tick" data-label={t.present}>
        {desk?.mark && !isBlank ? (
          <input
            type="checkbox"
            name="er"
            value={row.id}
            defaultChecked={row.here}
            aria-label={`${t.present}: ${row.name}`}
          />
        ) : null}
      </td>
    </tr>
  );
}
