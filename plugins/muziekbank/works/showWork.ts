import type { Request } from 'express';
import {
  createElement,
  findTitles,
  isLibrarian,
  presentEventCard,
  presentTitleCard,
  publicLink,
  readBySlug,
  readMany,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankWork, Title } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { eveningsAbout } from '../evenings/eveningsAbout.ts';
import { identifiersOf } from '../identifiers/identifiersOf.ts';
import { dateWords } from '../identifiers/partialDate.ts';
import { presentCard } from '../recordings/presentCard.ts';
import { recordingsWith } from '../recordings/recordingsWith.ts';
import { plainWords, titleHasName } from '../titles/titleHasName.ts';
import { presentWorkRow } from './showWorks.ts';
import { WorkPage } from './WorkPage.tsx';

/** `/werken/:work`: a piece, where it sounded, and what there is to borrow. */
export async function showWork(ctx: Ctx, request: Request): Promise<PageAnswer> {
  const work = await readBySlug({ ctx, collection: 'muziekbank-works', slug: String(request.params.work) });
  const [events, recordings, parts, titles] = await Promise.all([
    eveningsAbout({ ctx, works: [work.id] }),
    recordingsWith({ ctx, work: work.id }),
    readMany({
      ctx,
      collection: 'muziekbank-works',
      where: { and: [{ library: { equals: ctx.library.id } }, { partOf: { equals: work.id } }] },
      sort: 'title',
      limit: 100,
    }),
    titlesOf({ ctx, work }),
  ]);
  const t = ctx.words.works;
  const composer = person(work.composer);
  return {
    title: work.title,
    description: work.summary ?? undefined,
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/werken') },
    ],
    jsonLd: [workJsonLd({ ctx, work })],
    render: (view) =>
      createElement(WorkPage, {
        view,
        words: ctx.words,
        id: work.id,
        title: work.title,
        kicker: composer?.name ?? t.one,
        summary: work.summary ?? undefined,
        facts: factsOf({ ctx, work }),
        parts: parts.docs.map((each) => presentWorkRow({ ctx, work: each })),
        events: events.map((event) => presentEventCard({ ctx, event })),
        recordings: recordings.map((each) => presentCard({ ctx, view: each })),
        titles: titles.map((title) => presentTitleCard({ ctx, title })),
        change: isLibrarian(ctx.user, ctx.library.id) ? ctx.here(`/werken/${work.id}/wijzigen`) : undefined,
      }),
  };
}

function person(value: MuziekbankWork['composer']) {
  return typeof value === 'object' && value ? value : undefined;
}

function factsOf({ ctx, work }: { ctx: Ctx; work: MuziekbankWork }) {
  const t = ctx.words.works;
  const people: [string, MuziekbankWork['composer']][] = [
    [t.composer, work.composer],
    [t.writer, work.writer],
  ];
  const whole = typeof work.partOf === 'object' && work.partOf ? work.partOf : undefined;
  return [
    ...people.flatMap(([term, value]) => {
      const one = person(value);
      return one ? [{ term, links: [{ label: one.name, href: ctx.here(`/componisten/${one.slug}`) }] }] : [];
    }),
    ...(work.catalogueNumber ? [{ term: t.number, links: [{ label: work.catalogueNumber }] }] : []),
    ...(work.date
      ? [{ term: t.date, links: [{ label: dateWords({ date: work.date, language: ctx.language }) }] }]
      : []),
    ...(whole
      ? [{ term: t.partOf, links: [{ label: whole.title, href: ctx.here(`/werken/${whole.slug}`) }] }]
      : []),
    ...identifiersOf({ doc: work, kind: 'work' }).map(({ label, href, value }) => ({
      term: label,
      links: [{ label: value, href }],
    })),
  ];
}

/** What the library says belongs with it, and what is that work by its title and composer. */
async function titlesOf({ ctx, work }: { ctx: Ctx; work: MuziekbankWork }): Promise<Title[]> {
  const chosen = (work.titles ?? []).filter((title): title is Title => typeof title === 'object');
  const [surname = ''] = (person(work.composer)?.sorted ?? '').split(',');
  const found = await findTitles({ ctx, q: `${work.title} ${surname}`, limit: 20 });
  const same = found.filter(
    (title) =>
      plainWords(title.title) === plainWords(work.title) &&
      (!surname || titleHasName({ title, name: surname })),
  );
  return [...new Map([...chosen, ...same].map((title) => [title.id, title])).values()].slice(0, 12);
}

function workJsonLd({ ctx, work }: { ctx: Ctx; work: MuziekbankWork }): object {
  const composer = person(work.composer);
  const writer = person(work.writer);
  const sameAs = identifiersOf({ doc: work, kind: 'work' }).map(({ uri }) => uri);
  const maker = ({ name }: { name: string }) => ({ '@type': 'Person', name });
  return {
    '@context': 'https://schema.org',
    '@type': 'MusicComposition',
    name: work.title,
    url: publicLink({
      library: ctx.library,
      language: ctx.language,
      path: `/muziekbank/werken/${work.slug}`,
    }),
    ...(work.summary && { description: work.summary }),
    ...(work.date && { dateCreated: work.date }),
    ...(composer && { composer: maker(composer) }),
    ...(writer && { lyricist: maker(writer) }),
    ...(work.catalogueNumber && {
      identifier: { '@type': 'PropertyValue', propertyID: 'catalogue number', value: work.catalogueNumber },
    }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
