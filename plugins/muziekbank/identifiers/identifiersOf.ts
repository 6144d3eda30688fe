import { identifierPage, identifierUri, registers, type Register } from './readIdentifier.ts';

type Holder = Partial<Record<Register, string | null>>;

const registerNames: Record<Register, string> = {
  musicbrainz: 'MusicBrainz',
  viaf: 'VIAF',
  wikidata: 'Wikidata',
};

/** The identifiers that someone or something has, each with its page and its address in linked data. */
export function identifiersOf({ doc, kind }: { doc: Holder; kind: 'artist' | 'work' }) {
  return registers.flatMap((register) => {
    const value = doc[register];
    if (!value) return [];
    return [
      {
        register,
        label: registerNames[register],
        value,
        href: identifierPage({ register, value, kind }),
        uri: identifierUri({ register, value, kind }),
      },
    ];
  });
}
