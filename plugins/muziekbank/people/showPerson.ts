import type { Request } from 'express';
import {
  createElement,
  isLibrarian,
  presentEventCard,
  presentTitleCard,
  readBySlug,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { eveningsAbout } from '../evenings/eveningsAbout.ts';
import { identifiersOf } from '../identifiers/identifiersOf.ts';
import { dateWords } from '../identifiers/partialDate.ts';
import { presentCard } from '../recordings/presentCard.ts';
import { recordingsWith } from '../recordings/recordingsWith.ts';
import { titlesBy } from '../titles/titlesBy.ts';
import { worksOf } from '../works/worksOf.ts';
import { personJsonLd } from './personJsonLd.ts';
import { PersonPage } from './PersonPage.tsx';

/** `/componisten/:person`: someone in music, with all that the library has of them. */
export async function showPerson(ctx: Ctx, request: Request): Promise<PageAnswer> {
  const person = await readBySlug({
    ctx,
    collection: 'muziekbank-people',
    slug: String(request.params.person),
  });
  const works = await worksOf({ ctx, person });
  const [events, recordings, titles] = await Promise.all([
    eveningsAbout({ ctx, person: person.id, works: works.map(({ id }) => id) }),
    recordingsWith({ ctx, person: person.id }),
    titlesBy({ ctx, person }),
  ]);
  const t = ctx.words.people;
  return {
    title: person.name,
    description: person.summary ?? undefined,
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/componisten') },
    ],
    jsonLd: [personJsonLd({ ctx, person })],
    render: (view) =>
      createElement(PersonPage, {
        view,
        words: ctx.words,
        id: person.id,
        name: person.name,
        kicker: person.callings.map((calling) => t.callingOf[calling]).join(', '),
        summary: person.summary ?? undefined,
        facts: factsOf({ ctx, person }),
        links: linksOf({ ctx, person }),
        elsewhere: identifiersOf({ doc: person, kind: 'artist' }).map(({ label, href }) => ({ label, href })),
        works: works.map((work) => ({
          id: work.id,
          label: work.title,
          href: ctx.here(`/werken/${work.slug}`),
          text: [work.catalogueNumber, work.date?.slice(0, 4)].filter(Boolean).join(' · '),
        })),
        events: events.map((event) => presentEventCard({ ctx, event })),
        recordings: recordings.map((each) => presentCard({ ctx, view: each })),
        titles: titles.map((title) => presentTitleCard({ ctx, title })),
        change: isLibrarian(ctx.user, ctx.library.id)
          ? ctx.here(`/componisten/${person.id}/wijzigen`)
          : undefined,
      }),
  };
}

function factsOf({ ctx, person }: { ctx: Ctx; person: MuziekbankPerson }) {
  const t = ctx.words.people;
  const day = (date: string) => dateWords({ date, language: ctx.language });
  return [
    ...(person.born ? [{ term: t.born, detail: day(person.born) }] : []),
    ...(person.died ? [{ term: t.died, detail: day(person.died) }] : []),
  ];
}

/** Whom this person belongs with, in words. */
function linksOf({ ctx, person }: { ctx: Ctx; person: MuziekbankPerson }) {
  return (person.links ?? []).flatMap(({ id, tie, person: other }) =>
    typeof other === 'object' && other
      ? [
          {
            id: id ?? other.id,
            label: other.name,
            href: ctx.here(`/componisten/${other.slug}`),
            before: ctx.words.people.tieOf[tie],
          },
        ]
      : [],
  );
}
