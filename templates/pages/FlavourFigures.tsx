import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { FilterBar } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';

type Table = {
  key: string;
  title: string;
  columns: { key: string; label: string }[];
  rows: Record<string, string | number>[];
  href: string;
};

export type FlavourFiguresProps = {
  view: PageView;
  t: Text['flavours']['figures'];
  title: string;
  action: string;
  /** Days, such as `2026-01-01`. */
  from: string;
  until: string;
  tables: Table[];
};

/** What a flavour counts, as tables to read and to take along. */
export function FlavourFigures({ view, t, title, action, from, until, tables }: FlavourFiguresProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={t.lead} />
      <FilterBar
        t={view.t}
        action={action}
        fields={[
          { kind: 'date', name: 'van', label: t.from, value: from },
          { kind: 'date', name: 'tot', label: t.until, value: until },
        ]}
      />
      {tables.map((table) => (
        <Section key={table.key} id={`cijfers-${table.key}`} title={table.title}>
          {table.rows.length > 0 ? <Rows table={table} /> : <p className="nl-paragraph">{t.empty}</p>}
          <Buttons>
            <ButtonLink label={t.download} href={table.href} look="secondary" download />
          </Buttons>
        </Section>
      ))}
    </Page>
  );
}

function Rows({ table }: { table: Table }) {
  return (
    <div className="kc-table" tabIndex={0} role="region" aria-label={table.title}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ key, label }) => (
              <th scope="col" key={key}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {table.columns.map(({ key }) => (
                <td key={key}>{row[key] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
