import { publicLink } from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { identifiersOf } from '../identifiers/identifiersOf.ts';

/** Someone in music as schema.org sees them. */
export function personJsonLd({ ctx, person }: { ctx: Ctx; person: MuziekbankPerson }): object {
  const isGroup = person.callings.includes('ensemble');
  const sameAs = identifiersOf({ doc: person, kind: 'artist' }).map(({ uri }) => uri);
  return {
    '@context': 'https://schema.org',
    '@type': isGroup ? 'MusicGroup' : 'Person',
    name: person.name,
    url: publicLink({
      library: ctx.library,
      language: ctx.language,
      path: `/muziekbank/componisten/${person.slug}`,
    }),
    ...(person.summary && { description: person.summary }),
    ...(person.born && { [isGroup ? 'foundingDate' : 'birthDate']: person.born }),
    ...(person.died && { [isGroup ? 'dissolutionDate' : 'deathDate']: person.died }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
