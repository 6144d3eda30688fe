import { publicLink } from '../../../src/flavours/hub.ts';
import type { Event, MuziekbankPerson, MuziekbankWork } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { personJsonLd } from '../people/personJsonLd.ts';
import { eveningOf } from './eveningOf.ts';

/** What a music evening says of itself to search engines, beside the core: what is played, and whom it is about. */
export async function eveningJsonLd({ ctx, doc }: { ctx: Ctx; doc: Event }): Promise<object[]> {
  const evening = await eveningOf({ ctx, event: doc.id });
  if (!evening) return [];
  const { library, language } = ctx;
  const about = (evening.about ?? []).filter((each): each is MuziekbankPerson => typeof each === 'object');
  const works = (evening.programme ?? []).flatMap(({ work }) =>
    typeof work === 'object' && work ? [work as MuziekbankWork] : [],
  );
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'MusicEvent',
      '@id': publicLink({ library, language, path: `/agenda/${doc.slug}` }),
      name: doc.title,
      startDate: doc.startsAt,
      ...(about.length > 0 && { about: about.map((person) => personJsonLd({ ctx, person })) }),
      ...(works.length > 0 && {
        workPerformed: works.map((work) => ({
          '@type': 'MusicComposition',
          name: work.title,
          ...(work.composerName && { composer: { '@type': 'Person', name: work.composerName } }),
        })),
      }),
    },
  ];
}
