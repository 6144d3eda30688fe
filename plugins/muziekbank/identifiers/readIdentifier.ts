export const registers = ['musicbrainz', 'viaf', 'wikidata'] as const;
export type Register = (typeof registers)[number];

/** The form that each register gives its numbers (Wikidata properties P434/P435, P214 and its own). */
const shapes: Record<Register, RegExp> = {
  musicbrainz: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  viaf: /^[1-9]\d(?:\d{0,7}|\d{17,20})$/,
  wikidata: /^Q[1-9]\d{0,11}$/,
};

const pages: Record<Register, RegExp> = {
  musicbrainz: /^https?:\/\/(?:www\.)?musicbrainz\.org\/(?:artist|work)\/([^/?#]+)/i,
  viaf: /^https?:\/\/(?:www\.)?viaf\.org\/(?:[a-z]{2}\/)?viaf\/(\d+)/i,
  wikidata: /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)/i,
};

/**
 * An identifier as it is stored, from the number or from the address of its page.
 * @returns undefined when it has not the form that the register gives
 */
export function readIdentifier({ register, text }: { register: Register; text: string }): string | undefined {
  const given = text.trim();
  const [, inPage] = pages[register].exec(given) ?? [];
  const value = inPage ?? given;
  const bare = register === 'wikidata' ? value.toUpperCase() : value.toLowerCase();
  return shapes[register].test(bare) ? bare : undefined;
}

/** The page of an identifier. @param kind what it is of, as MusicBrainz calls it */
export function identifierPage({
  register,
  value,
  kind,
}: {
  register: Register;
  value: string;
  kind: 'artist' | 'work';
}): string {
  if (register === 'musicbrainz') return `https://musicbrainz.org/${kind}/${value}`;
  if (register === 'viaf') return `https://viaf.org/viaf/${value}`;
  return `https://www.wikidata.org/wiki/${value}`;
}

/** The address that stands for the thing itself in linked data. */
export function identifierUri({
  register,
  value,
  kind,
}: {
  register: Register;
  value: string;
  kind: 'artist' | 'work';
}) {
  if (register === 'viaf') return `http://viaf.org/viaf/${value}`;
  if (register === 'wikidata') return `http://www.wikidata.org/entity/${value}`;
  return identifierPage({ register, value, kind });
}
