import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { LinkList } from './LinkList.tsx';
import type { LinkView } from './PageView.ts';
import { Section } from './Section.tsx';

export type MineTakingProps = {
  t: { proposals: Text['proposals']['mine']; experts: Text['experts']['mine']; partners: Text['partners'] };
  proposals: (LinkView & { about: string })[];
  partners: LinkView[];
  expertHref: string;
};

/** On one's own page: proposals, partners one speaks for, and one's profile as an expert. */
export function MineTaking({ t, proposals, partners, expertHref }: MineTakingProps) {
  return (
    <>
      {proposals.length > 0 ? (
        <Section id="voorstellen" title={t.proposals.heading}>
          <ul className="kc-prose">
            {proposals.map((proposal) => (
              <li key={proposal.href}>
                <a className="nl-link" href={proposal.href}>
                  {proposal.label}
                </a>{' '}
                ({proposal.about})
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {partners.length > 0 ? (
        <Section id="partners" title={t.partners.title}>
          <LinkList links={partners} />
        </Section>
      ) : null}
      <Section id="expert" title={t.experts.section} intro={t.experts.sectionText}>
        <ButtonLink label={t.experts.toProfile} href={expertHref} look="secondary" />
      </Section>
    </>
  );
}
