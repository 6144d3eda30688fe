import type { Text } from '../../src/core/text/index.ts';
import { FactList } from '../parts/FactList.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';

export type PrivacyRow = { key: string; what: string; why: string; who?: string; until: string };
export type PrivacyProps = {
  view: PageView;
  t: Text['privacy'];
  lead: string;
  rows: PrivacyRow[];
  /** Of the library, where there is one. */
  contact?: string;
  /** Own pages of libraries whose periods differ. */
  others: LinkView[];
};

/** What is kept, why, who sees it and how long. */
export function Privacy({ view, t, lead, rows, contact, others }: PrivacyProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead} />
      <Section id="bewaren" title={t.tableTitle}>
        <div className="kc-prose">
          {rows.map((row) => (
            <section key={row.key} aria-labelledby={`bewaren-${row.key}`}>
              <h3 id={`bewaren-${row.key}`}>{row.what}</h3>
              <FactList
                facts={[
                  { term: t.why, detail: row.why },
                  ...(row.who ? [{ term: t.who, detail: row.who }] : []),
                  { term: t.until, detail: row.until },
                ]}
              />
            </section>
          ))}
        </div>
      </Section>
      <Words id="logbestanden" title={t.filesTitle} text={t.files} />
      <Words id="volgen" title={t.cookiesTitle} text={t.cookies} />
      <Words id="rechten" title={t.rightsTitle} text={contact ? `${t.rights} ${contact}` : t.rights} />
      {others.length > 0 ? (
        <Section id="bibliotheken" title={t.title}>
          <div className="kc-prose">
            <p className="nl-paragraph">{t.perLibrary}</p>
            <ul>
              {others.map((other) => (
                <li key={other.href}>
                  <a className="nl-link" href={other.href}>
                    {other.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </Section>
      ) : null}
    </Page>
  );
}

function Words({ id, title, text }: { id: string; title: string; text: string }) {
  return (
    <Section id={id} title={title}>
      <div className="kc-prose">
        <p className="nl-paragraph">{text}</p>
      </div>
    </Section>
  );
}
