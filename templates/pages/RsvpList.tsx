import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';

export type RsvpRow = { id: string; name: string; email?: string; people: number; state: string };
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
};

/** Empty lines for who comes without having signed up. */
const blankLines = 8;

/** Who signed up; printed it is the list at the door. */
export function RsvpList({ view, t, lead, coming, waiting, withAddresses, back }: RsvpListProps) {
  const isEmpty = coming.rows.length + waiting.rows.length === 0;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead}>
        <ButtonLink {...back} look="secondary" />
      </Hero>
      <Notice tone="info">{t.private}</Notice>
      {isEmpty ? <EmptyState title={t.empty} motif="people" /> : null}
      <Section id="komt" title={t.coming} intro={coming.count}>
        <PartyTable
          t={t}
          caption={t.coming}
          rows={coming.rows}
          withAddresses={withAddresses}
          blank={blankLines}
        />
        <p className="nl-paragraph">{t.walkIns}</p>
      </Section>
      {waiting.rows.length > 0 ? (
        <Section id="wachtlijst" title={t.waiting} intro={waiting.count}>
          <PartyTable t={t} caption={t.waiting} rows={waiting.rows} withAddresses={withAddresses} blank={0} />
        </Section>
      ) : null}
    </Page>
  );
}

type TableProps = { t: ListText; caption: string; rows: RsvpRow[]; withAddresses: boolean; blank: number };

function PartyTable({ t, caption, rows, withAddresses, blank }: TableProps) {
  const empty: RsvpRow[] = Array.from({ length: blank }, (_, index) => ({
    id: `leeg-${index}`,
    name: '',
    email: '',
    people: 0,
    state: '',
  }));
  return (
    <div className="kc-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
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
            <PartyRow key={row.id} row={row} withAddresses={withAddresses} />
          ))}
          {empty.map((row) => (
            <PartyRow key={row.id} row={row} withAddresses={withAddresses} isBlank />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartyRow({
  row,
  withAddresses,
  isBlank,
}: {
  row: RsvpRow;
  withAddresses: boolean;
  isBlank?: boolean;
}) {
  return (
    <tr className={isBlank ? 'kc-table__blank' : undefined} aria-hidden={isBlank}>
      {isBlank ? <td /> : <th scope="row">{row.name}</th>}
      {withAddresses ? <td>{row.email}</td> : null}
      <td>{row.people || ''}</td>
      <td>{row.state}</td>
      <td className="kc-table__tick" />
    </tr>
  );
}
