import type { Language } from '../core/text/index.ts';
import { publicLink } from '../libraries/publicLink.ts';
import type { Rsvp } from '../payload-types.ts';
import { rsvpToken } from './rsvpToken.ts';

/** The language in which a party signed up. */
export function languageOf(rsvp: Pick<Rsvp, 'language'>): Language {
  return rsvp.language === 'en' ? 'en' : 'nl';
}

/** Absolute address of someone's personal page, for mails. */
export function rsvpLink(rsvp: Pick<Rsvp, 'id' | 'language'>): string {
  return publicLink({ library: null, language: languageOf(rsvp), path: `/aanmelding/${rsvpToken(rsvp.id)}` });
}
