import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { DossierComparison, type ComparisonView } from './DossierComparison.tsx';

export type DossierDifferenceProps = {
  view: PageView;
  title: string;
  /** Which versions, in a sentence. */
  lead: string;
  comparison: ComparisonView;
  links: { label: string; about?: string; href: string }[];
};

/** What changed between two versions of a dossier. */
export function DossierDifference({ view, title, lead, comparison, links }: DossierDifferenceProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <DossierComparison t={view.t} comparison={comparison} level={2} />
      <ul className="kc-versions__actions kc-versions__actions--list" role="list">
        {links.map((link) => (
          <li key={link.href}>
            <a className="nl-link" href={link.href}>
              {link.about ? `${link.label} ${link.about}` : link.label}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
