import type { Language } from '../core/text/index.ts';
import { signedToken } from '../core/signedToken.ts';
import { publicLink } from '../libraries/publicLink.ts';
import type { Library, Proposal } from '../payload-types.ts';

/** Path within the library of the proposer's own page: who has the link is the proposer. */
export function proposerPath(proposal: Pick<Proposal, 'id'>): string {
  return `/voorstel/${signedToken({ kind: 'proposal', id: proposal.id })}`;
}

/** The same as an absolute address, for mails. */
export function proposerLink({
  proposal,
  library,
  language,
}: {
  proposal: Pick<Proposal, 'id'>;
  library: Library;
  language: Language;
}): string {
  return publicLink({ library, language, path: proposerPath(proposal) });
}

/** The language in which a proposal was written. */
export function languageOfProposal(proposal: Pick<Proposal, 'proposedBy'>): Language {
  return proposal.proposedBy?.language === 'en' ? 'en' : 'nl';
}
