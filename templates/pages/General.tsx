import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type GeneralProps = { view: PageView; title: string; lead: string; body: string[] };

/** A page of plain text. */
export function General({ view, title, lead, body }: GeneralProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <div className="kc-section">
        <div className="kc-prose">
          {body.map((paragraph) => (
            <p className="nl-paragraph" key={paragraph}>
              {paragraph}
            </p>
          ))}
        </div>
      </div>
    </Page>
  );
}
