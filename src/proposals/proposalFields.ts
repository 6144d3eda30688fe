import { z } from 'zod';
import type { Proposal } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import { emailField, optional, required, several } from '../site/fields.ts';

/** What one says of an activity that one proposes. */
export const proposalFields = {
  titel: required(150),
  wat: required(5000),
  voorwie: optional(500),
  nodig: optional(1000),
  wanneer: optional(1000),
  themas: several(20),
};

/** The form for everyone. `actie` is the button that was pressed. */
export const proposeSchema = z.object({
  ...proposalFields,
  naam: required(100),
  email: emailField,
  partner: optional(80),
  pakket: optional(80),
  dossier: optional(80),
  gezien: optional(5),
  actie: z.enum(['bewaar', 'verstuur']).default('verstuur'),
});

/** The form on the proposer's own page. */
export const ownSchema = z.object({
  ...proposalFields,
  naam: required(100),
  actie: z.enum(['bewaar', 'verstuur']).default('verstuur'),
});

export type ProposalValues = z.output<z.ZodObject<typeof proposalFields>>;

/** What the fields of a form say of a proposal, as it is stored. @param themes ids that can be chosen */
export function readProposal({
  values,
  themes,
}: {
  values: ProposalValues;
  themes: string[];
}): Pick<Proposal, 'title' | 'summary' | 'forWhom' | 'needs' | 'availability'> & { themes: string[] } {
  return {
    title: values.titel,
    summary: values.wat,
    forWhom: values.voorwie || null,
    needs: values.nodig || null,
    availability: values.wanneer || null,
    themes: values.themas.filter((theme) => themes.includes(theme)),
  };
}

/** A proposal as its form shows it. */
export function proposalValues(proposal: Proposal): Record<string, string> {
  return {
    titel: proposal.title,
    wat: proposal.summary ?? '',
    voorwie: proposal.forWhom ?? '',
    nodig: proposal.needs ?? '',
    wanneer: proposal.availability ?? '',
    themas: (proposal.themes ?? []).map((theme) => idOf(theme)).join(','),
    naam: proposal.proposedBy?.name ?? '',
  };
}
