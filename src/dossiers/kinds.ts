import { dossierKinds, type DossierKind } from '../../collections/Dossiers/dossierKinds.ts';
import { startingDocuments } from '../../templates/dossiers/index.ts';
import type { StartingDocument } from '../../templates/dossiers/StartFacts.ts';
import { textFor, type Language } from '../core/text/index.ts';
import { kindValue } from '../flavours/config/withDossierKinds.ts';
import type { FlavourDossierKind } from '../flavours/contract/Flavour.ts';
import { flavoursOf } from '../flavours/hasFlavour.ts';
import { allFlavours } from '../flavours/registry.ts';
import type { Dossier, Library } from '../payload-types.ts';

/** A kind as it is stored: the core's, or a flavour's (`<slug>-<key>`). */
export type AnyKind = Dossier['kind'];

/** The kinds that a library can choose from, the core's first; the choice of one now gone stays in sight. */
export function kindChoices({
  library,
  language,
  current,
}: {
  library: Library;
  language: Language;
  current?: string;
}): { value: string; label: string; hint: string }[] {
  const { hints } = textFor(language).dossiers.start;
  const core = Object.entries(dossierKinds).map(([value, label]) => ({
    value,
    label: label[language],
    hint: hints[value as DossierKind],
  }));
  const own = flavoursOf(library).flatMap((flavour) =>
    Object.entries(flavour.dossierKinds ?? {}).map(([key, { label, hint }]) => ({
      value: kindValue({ slug: flavour.slug, key }),
      label: label[language],
      hint: hint[language],
    })),
  );
  const choices = [...core, ...own];
  if (!current || choices.some(({ value }) => value === current)) return choices;
  return [...choices, { value: current, label: kindLabel({ kind: current, language }), hint: '' }];
}

/** A kind, if this library can choose it. */
export function findKind({ library, kind }: { library: Library; kind: string }): AnyKind | undefined {
  const found = kindChoices({ library, language: 'nl' }).find(({ value }) => value === kind);
  return found?.value as AnyKind | undefined;
}

/** Whether an id is that of a kind of dossier here. */
export function isKind(kind: string): boolean {
  return Object.hasOwn(dossierKinds, kind) || flavourKind(kind) !== undefined;
}

/** The name of a kind; of a flavour that is gone too, as far as it can be. */
export function kindLabel({ kind, language }: { kind: string; language: Language }): string {
  if (Object.hasOwn(dossierKinds, kind)) return dossierKinds[kind as DossierKind][language];
  return flavourKind(kind)?.label[language] ?? textFor(language).flavours.otherKind;
}

/** What a dossier of a kind begins with. */
export function startOf(kind: string): StartingDocument {
  if (Object.hasOwn(dossierKinds, kind)) return startingDocuments[kind as DossierKind];
  return flavourKind(kind)?.start ?? startingDocuments.theme;
}

function flavourKind(kind: string): FlavourDossierKind | undefined {
  for (const { slug, dossierKinds: kinds } of allFlavours()) {
    for (const [key, each] of Object.entries(kinds ?? {})) if (kindValue({ slug, key }) === kind) return each;
  }
  return undefined;
}
