import { FactList } from './FactList.tsx';

export type DossierFact = { term: string; text: string; href?: string; iso?: string };

/** Who wrote it, when, and how it may be used. */
export function DossierFacts({ facts }: { facts: DossierFact[] }) {
  return (
    <FactList look="panel" facts={facts.map((fact) => ({ term: fact.term, detail: <Detail {...fact} /> }))} />
  );
}

function Detail({ text, href, iso }: DossierFact) {
  if (iso) return <time dateTime={iso}>{text}</time>;
  if (!href) return text;
  return (
    <a className="nl-link" href={href} rel={href.startsWith('http') ? 'license noopener' : undefined}>
      {text}
    </a>
  );
}
