import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { DossierComparison, type ComparisonView } from './DossierComparison.tsx';

export type DossierDifferenceProps = {
  view: PageView;
  title: string;
  /** Title of the dossier. */
  dossier: string;
  /** Which versions, in a sentence. */
  lead: string;
  comparison: ComparisonView;
  links: LinkView[];
};

/** What changed between two versions of a dossier. */
export function DossierDifference({ view, title, dossier, lead, comparison, links }: DossierDifferenceProps) {
  return (
    <Page view={view}>
      <Hero title={title} kicker={dossier} lead={lead} />
      <DossierComparison t={view.t} comparison={comparison} level={2} />
      <Buttons>
        {links.map((link) => (
          <ButtonLink key={link.href} {...link} look="secondary" />
        ))}
      </Buttons>
    </Page>
  );
}
