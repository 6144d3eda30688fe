import type { Where } from 'payload';
import { eventJsonLd } from '../../agenda/eventJsonLd.ts';
import { namesOf } from '../../agenda/namesOf.ts';
import { env } from '../../core/env.ts';
import { articleJsonLd } from '../../dossiers/articleJsonLd.ts';
import { authorsOf } from '../../dossiers/authorsOf.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { idOf } from '../../people/roles.ts';
import type { Dossier, Event, Group, Library, Partner, Recording, Title } from '../../payload-types.ts';
import type { Context, LibraryContext } from '../../site/Context.ts';
import { webAddress } from '../catalogueLink.ts';
import { dossierMarc } from '../marc/dossierMarc.ts';
import type { MarcRecord } from '../marc/MarcRecord.ts';
import type { ShownRecording } from '../recordings/PublicRecording.ts';
import { recordingMarc } from '../recordings/recordingMarc.ts';
import { shownRecording } from '../recordings/shownRecording.ts';
import { videoJsonLd } from '../recordings/videoJsonLd.ts';
import { titleJsonLd } from '../titleJsonLd.ts';

type JsonLd = Record<string, unknown>;
type Thing<D> = {
  /** Path within its library, or within the network where it has none. */
  path: (doc: D) => string;
  /** What everyone may read by program; the document has passed `isOpen`. */
  jsonLd: (args: { ctx: LibraryContext; doc: D }) => Promise<JsonLd>;
  /** Its catalogue record, where it has one. */
  marc?: (args: { ctx: LibraryContext; doc: D }) => Promise<MarcRecord>;
  /**
   * What of it everyone may see, where that is not for access to say: then it is read past access, and this is
   * all that is let out. Null: nothing.
   */
  shown?: (args: { ctx: Context; library: Library; doc: never }) => Promise<D | null>;
  /** Narrows what is read by id, beside access. */
  where?: Where;
  /** Whether everyone may see it, not only this reader. */
  isOpen: (doc: D) => boolean;
};

const published: Where = { _status: { equals: 'published' } };

const events: Thing<Event> = {
  path: (doc) => `/agenda/${doc.slug}`,
  where: published,
  isOpen: (doc) => doc.visibility === 'public',
  jsonLd: async ({ ctx, doc }) => {
    const users = [idOf(doc.host), idOf(doc.moderator)];
    return eventJsonLd({ ctx, event: doc, names: await namesOf({ payload: ctx.payload, users }) });
  },
};

const dossiers: Thing<Dossier> = {
  path: (doc) => `/dossiers/${doc.slug}`,
  where: published,
  isOpen: () => true,
  jsonLd: async ({ ctx, doc }) => {
    const names = await authorsOf({ ctx, dossiers: [doc] });
    return articleJsonLd({ ctx, dossier: doc, authors: names.get(doc.id) ?? [] });
  },
  marc: async ({ ctx, doc }) => {
    const authors = (await authorsOf({ ctx, dossiers: [doc] })).get(doc.id) ?? [];
    return dossierMarc({ payload: ctx.payload, library: ctx.library, dossier: doc, authors });
  },
};

const recordings: Thing<ShownRecording> = {
  path: (doc) => doc.shown.path,
  where: published,
  shown: ({ ctx, library, doc }) =>
    shownRecording({
      payload: ctx.payload,
      library,
      recording: doc as Recording,
      language: ctx.language,
    }),
  isOpen: () => true,
  jsonLd: async ({ ctx, doc }) =>
    videoJsonLd({ video: doc.shown, library: ctx.library, language: ctx.language }),
  marc: async ({ ctx, doc }) => recordingMarc({ payload: ctx.payload, library: ctx.library, recording: doc }),
};

const groups: Thing<Group> = {
  path: (doc) => `/groepen/${doc.slug}`,
  isOpen: (doc) => doc.visibility === 'public',
  jsonLd: async ({ ctx, doc }) => ({
    ...organization({ kind: 'groups', id: doc.id, name: doc.title, summary: doc.summary }),
    url: linkOf({ ctx, path: `/groepen/${doc.slug}` }),
    parentOrganization: libraryJsonLd({ ctx, library: ctx.library }),
  }),
};

const partners: Thing<Partner> = {
  path: (doc) => `/partners/${doc.slug}`,
  isOpen: () => true,
  jsonLd: async ({ ctx, doc }) => ({
    ...organization({ kind: 'partners', id: doc.id, name: doc.name, summary: doc.summary }),
    url: linkOf({ ctx, path: `/partners/${doc.slug}` }),
    ...(webAddress(doc.url) && { sameAs: webAddress(doc.url) }),
  }),
};

const titles: Thing<Title> = {
  path: (doc) => `/titels/${doc.slug}`,
  isOpen: () => true,
  jsonLd: async ({ ctx, doc }) => titleJsonLd({ title: doc, library: null, language: ctx.language }),
};

const libraries: Thing<Library> = {
  path: () => '/',
  where: { archived: { not_equals: true } },
  isOpen: () => true,
  jsonLd: async ({ ctx, doc }) => ({
    '@context': 'https://schema.org',
    ...libraryJsonLd({ ctx, library: doc }),
  }),
};

/** What has a permanent address, by the name in that address. */
export const things = { events, dossiers, recordings, groups, partners, titles, libraries };
export type ThingKind = keyof typeof things;

export function isThingKind(kind: string): kind is ThingKind {
  return Object.hasOwn(things, kind);
}

function libraryJsonLd({ ctx, library }: { ctx: LibraryContext; library: Library }): JsonLd {
  return {
    '@type': 'Library',
    '@id': `${env.PUBLIC_URL}/id/libraries/${library.id}`,
    name: library.name,
    url: publicLink({ library, language: ctx.language, path: '/' }),
    ...(library.isil && { identifier: library.isil }),
  };
}

function organization(args: { kind: ThingKind; id: string; name: string; summary?: string | null }): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${env.PUBLIC_URL}/id/${args.kind}/${args.id}`,
    name: args.name,
    ...(args.summary && { description: args.summary }),
  };
}

function linkOf({ ctx, path }: { ctx: LibraryContext; path: string }): string {
  return publicLink({ library: ctx.library, language: ctx.language, path });
}
