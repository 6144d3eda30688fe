import type { ReactNode } from 'react';
import { Breadcrumb } from './Breadcrumb.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHead } from './PageHead.tsx';
import { PageHeader } from './PageHeader.tsx';
import type { PageView } from './PageView.ts';
import { Panels } from './Panels.tsx';
import { Steps } from './Steps.tsx';

export type { PageView } from './PageView.ts';
export type PageProps = { view: PageView; children: ReactNode };

/** The whole document around a page's content. Children stand directly in `main`: Hero first, then Sections. */
export function Page({ view, children }: PageProps) {
  return (
    <html lang={view.language}>
      <PageHead view={view} />
      <body>
        <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {view.t.skip}
        </a>
        <PageHeader view={view} />
        <Breadcrumb label={view.t.breadcrumb} items={view.breadcrumb} />
        <main className="kc-main" id="inhoud" tabIndex={-1}>
          {children}
          <Panels view={view} />
          <Steps view={view} />
        </main>
        <PageFooter view={view} />
      </body>
    </html>
  );
}
