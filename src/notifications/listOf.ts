import type { Language } from '../core/text/index.ts';
import { publicLink } from '../libraries/publicLink.ts';
import type { Reader } from './choices.ts';
import type { Scope } from './kinds.ts';
import { mailToken } from './mailToken.ts';

/**
 * What goes with every mail that nobody asked for at that moment: the address where one click stops this
 * kind (RFC 8058), and the one where its reader chooses what to get, both without logging in.
 * @param scopes what one click stops
 */
export function listOf({
  reader,
  scopes,
  language,
}: {
  reader: Reader;
  scopes: Scope[];
  language: Language;
}): { unsubscribe: string; settings: string } {
  const link = (path: string) => publicLink({ library: null, language, path });
  return {
    unsubscribe: link(`/mijn/mail/stop/${mailToken({ reader, scopes })}`),
    settings: link(`/mijn/mail/${mailToken({ reader, scopes: 'all' })}`),
  };
}
