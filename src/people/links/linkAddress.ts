import type { Language } from '../../core/text/index.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { linkPaths, type LinkKind } from './linkKinds.ts';

/** Absolute address of a one-time link, for a mail. */
export function linkAddress({
  kind,
  token,
  language,
}: {
  kind: LinkKind;
  token: string;
  language: Language;
}): string {
  return publicLink({ library: null, language, path: `${linkPaths[kind]}/${token}` });
}
