import type { Router } from 'express';
import type { CollectionConfig, CollectionSlug, Field, Payload, PayloadRequest, TypedUser } from 'payload';
import type { StartingDocument } from '../../../templates/dossiers/StartFacts.ts';
import type { MarcRecord } from '../../catalogue/marc/MarcRecord.ts';
import type { PublicRecording } from '../../catalogue/recordings/PublicRecording.ts';
import type { Language } from '../../core/text/index.ts';
import type { Words } from '../../core/text/Words.ts';
import type { SqliteMigration } from '../../core/database/sqlite/runMigrations.ts';
import type { MailContent } from '../../mail/MailContent.ts';
import type { Config, Dossier, Event, Library, Recording } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { FlavourSite } from '../site/FlavourSite.ts';
import type { Label } from './Label.ts';
import type { SettingsSchema } from './SettingsSchema.ts';

export type Settings = Record<string, unknown>;

/** The places on the line from which a step can be taken. */
export const lineSlugs = ['questions', 'groups', 'proposals', 'events', 'recordings', 'dossiers'] as const;
export type LineSlug = (typeof lineSlugs)[number];
type Doc<C extends CollectionSlug> = Config['collections'][C];

/** What a page, feed or step of a flavour works with: the library's context, and what is its own. */
export type FlavourContext<S = Settings, W = object> = LibraryContext & {
  flavour: { slug: string; name: string };
  /** As this library has set them, with defaults filled in. */
  settings: S;
  /** The flavour's own texts in the language of the page. */
  words: W;
  /** Address of a page of this flavour in this library: `here('/nieuw')`. */
  here: (path: string) => string;
};

/** A library that has the flavour, with its settings: for what runs without a page. */
export type FlavourLibrary<S = Settings> = { library: Library; settings: S };

/** Who may take a step; a function decides for itself and must know that `ctx.user` can be null. */
export type StepWho<C extends LineSlug, S, W> =
  | 'everyone'
  | 'signedIn'
  | 'librarian'
  | ((args: { ctx: FlavourContext<S, W>; doc: Doc<C> }) => boolean | Promise<boolean>);

type StepFrom<C extends LineSlug, S, W> = {
  from: C;
  /** Within the flavour; part of the address. */
  key: string;
  /** On the button. */
  label: (words: W) => string;
  /** One sentence: what happens then. Shown where the step has a page of its own. */
  hint?: (words: W) => string;
  who: StepWho<C, S, W>;
  /** Left out: always. */
  when?: (args: { doc: Doc<C>; settings: S; at: Date }) => boolean;
} & (
  | {
      /** The page of this flavour that it leads to: a path, such as `/nieuw?dossier=…`. */
      to: (doc: Doc<C>) => string;
    }
  | {
      /**
       * Does it, within the transaction of `req`, with who and when checked again.
       * @returns where to go next: an address, by `ctx.link` or `ctx.here`
       */
      act: (args: { ctx: FlavourContext<S, W>; doc: Doc<C>; req: PayloadRequest }) => Promise<string>;
    }
);

/** An action on the line: shown on the page of the thing it starts from. */
export type FlavourStep<S = Settings, W = object> = { [C in LineSlug]: StepFrom<C, S, W> }[LineSlug];

/** Fields and hooks for a collection of the core, for libraries that have the flavour. */
export type Extension = {
  /** They become one group, named after the flavour (`question.<slug>.<field>`). None is `required`. */
  fields?: Field[];
  hooks?: CollectionConfig['hooks'];
};

export type FlavourPages<S = Settings, W = object> = {
  /** Entries in the navigation of the library. */
  nav?: { label: (words: W) => string; path: string; who?: 'everyone' | 'librarian' }[];
  /** Routes under `/:library/:flavour`. Loaded by the server only: the admin never draws them. */
  load: () => Promise<{ routes: (site: FlavourSite<S, W>) => Router }>;
  /** Parameters of the query that its pages listen to; a page is kept without what is not named here. */
  query?: string[];
  /** Pages that search engines may visit, beside those in `nav`: paths of this flavour. */
  sitemap?: (ctx: FlavourContext<S, W>) => Promise<{ path: string; changed?: string }[]>;
};

export type FlavourDossierKind = {
  label: Label;
  /** A sentence under the choice. */
  hint: Label;
  /** What a dossier of this kind begins with: Markdown, in Dutch. */
  start: StartingDocument;
};

export type FlavourMail<S, W> = {
  /** Why one gets it, at the foot. */
  why: (words: W, library: string) => string;
  content: (args: { words: W; settings: S; library: Library; facts: Record<string, string> }) => MailContent;
  /**
   * For mail that nobody asked for at that moment, such as a call to many: it bears an address where one click stops
   * it (RFC 8058), without logging in.
   */
  list?: {
    /** What stops, in words: "oproepen van de bibliotheek". */
    about: (words: W, library: string) => string;
    /** Takes back what this account chose; in a transaction, and safe to do twice. */
    stop: (args: FlavourLibrary<S> & { req: PayloadRequest; user: string }) => Promise<void>;
  };
  /**
   * For mail to staff that something waits for them: the kind of the core that it counts as. Who stopped that kind
   * gets none, and the mail bears an address where one click stops it; one chooses anew where one chooses the rest.
   */
  waits?: 'proposal' | 'overdue';
};

export type DashboardCard = {
  title: string;
  /** How many there are, when there are more than are shown. */
  total?: number;
  items: { id: string; label: string; href: string; since?: string }[];
  /** Below the list. */
  more?: { label: string; href: string };
};

export type FlavourCard<S, W> = {
  key: string;
  /** @returns nothing when there is nothing to show; read with `overrideAccess: false` and `user` */
  load: (args: {
    payload: Payload;
    user: TypedUser;
    libraries: FlavourLibrary<S>[];
    at: Date;
    language: Language;
    words: W;
  }) => Promise<DashboardCard | null>;
};

/** By which everyone's search finds a thing of a flavour. Only what its public page shows. */
export type FlavourFound = {
  title: string;
  /** Of its page, within the flavour: `/werken/cello-suite`. */
  path: string;
  /** Shown under the title; of any length. */
  summary?: string | null;
  /** Words that count as much as the title, such as other names. */
  heading?: (string | null | undefined)[];
  /** All other words. */
  words?: (string | null | undefined)[];
};

/** How search finds what is in a collection of a flavour, in libraries that have it. */
export type FlavourSearch<W = object> = {
  /** Over one result: "Componist". */
  one: (words: W) => string;
  /** In the choice of kinds: "Componisten". */
  many: (words: W) => string;
  /** @param doc as stored (depth 0), its fields as the collection has them @returns null when not everyone may see it */
  entry: (doc: never) => FlavourFound | null;
};

/** A list below a thing on the line: what belongs with it in this way of working. */
export type FlavourPanel = {
  title: string;
  items: { id: string; label: string; text?: string; href?: string }[];
  /** Below the list. */
  more?: { label: string; href: string };
};

export type FlavourFeed<S, W> = {
  /** Under the flavour's address, such as `/bijeenkomsten.atom`. */
  path: string;
  type: string;
  title: (words: W) => string;
  /** For everyone: read with `overrideAccess: false`. */
  load: (ctx: FlavourContext<S, W>) => Promise<string>;
};

export type FlavourFigure<S, W> = {
  key: string;
  label: (words: W) => string;
  columns: { key: string; label: (words: W) => string }[];
  /** Rows within a period of days, both included. Counts, never persons. */
  load: (args: {
    ctx: FlavourContext<S, W>;
    from: Date;
    until: Date;
  }) => Promise<Record<string, string | number>[]>;
};

export type FlavourView = {
  key: string;
  label: Label;
  /** A server component, as Payload's import map has it: `/plugins/x/admin/Desk.tsx#Desk`. */
  Component: string;
};

/** Demo content for the library the flavour comes from. Runs after the core's, once. */
export type FlavourSeed<S> = {
  /** Slug of the demo library. */
  library: string;
  settings?: S;
  /** In one transaction; mails are left out. @param at the moment that all dates count from */
  run: (args: { payload: Payload; req: PayloadRequest; library: Library; at: Date }) => Promise<void>;
};

/** Work that comes back, done once per period for each library that has the flavour. */
export type FlavourTask<S> = {
  key: string;
  every: 'hour' | 'day' | 'week' | 'month';
  run: (args: FlavourLibrary<S> & { payload: Payload; at: Date }) => Promise<void>;
};

/**
 * Of every field that can hold a person: until when, or that it holds none. Fields are named as in
 * people/retention, those of `extend` with their group: `{ questions: ['<group>.note'] }`.
 */
export type FlavourPersonal<S> = {
  /** Fields that hold no person; `*`: all words of the collection (not its addresses and accounts). */
  none?: Record<string, readonly string[]>;
  kept?: {
    key: string;
    /** As on /privacy: what it is, and until when. */
    what: Label;
    until: Label;
    fields: Record<string, readonly string[]>;
    /** Every night, for each library, also where the flavour was turned off. Left out where it goes with what it belongs to. */
    forget?: (args: FlavourLibrary<S> & { payload: Payload; at: Date }) => Promise<void>;
  }[];
};

/** A way of working: all that a folder in plugins/ can bring. Only the first four are needed. */
export type Flavour<S = Settings, W = object> = {
  /** The version of the contract it is made for. */
  contract: number;
  /** Small letters, digits and dashes. Address of its pages, beginning of its collections' slugs. */
  slug: string;
  name: Label;
  description: Label;
  settings?: SettingsSchema;
  texts?: { nl: W; en: Words<W> };
  collections?: CollectionConfig[];
  extend?: Partial<Record<CollectionSlug, Extension>>;
  pages?: FlavourPages<S, W>;
  steps?: FlavourStep<S, W>[];
  dossierKinds?: Record<string, FlavourDossierKind>;
  mails?: Record<string, FlavourMail<S, W>>;
  adminViews?: FlavourView[];
  dashboard?: FlavourCard<S, W>[];
  feeds?: FlavourFeed<S, W>[];
  /** Lists below a thing on its page; nothing when there is nothing to show. Read with access. */
  panels?: {
    [C in LineSlug]?: (args: {
      ctx: FlavourContext<S, W>;
      doc: Doc<C>;
    }) => FlavourPanel | null | Promise<FlavourPanel | null>;
  };
  /** schema.org nodes beside those of the core, on the page and at the permanent address. */
  jsonld?: {
    [C in LineSlug]?: (args: { ctx: FlavourContext<S, W>; doc: Doc<C> }) => object[] | Promise<object[]>;
  };
  /**
   * What everyone may see of a thing that the core shows nobody; null: nothing. With it a recording has its
   * permanent address, its structured data and its catalogue record. Rights and permission are the flavour's to
   * see to: what stands in it is public. Name the library in every `where`.
   */
  publish?: {
    recordings?: (
      args: FlavourLibrary<S> & {
        payload: Payload;
        doc: Recording;
        language: Language;
        /** In a transaction: read with it. */
        req?: PayloadRequest;
      },
    ) => PublicRecording | null | Promise<PublicRecording | null>;
  };
  /** Changes or completes the catalogue record of a thing; gives the record back. */
  marc?: {
    dossiers?: MarcOf<Dossier, S>;
    recordings?: MarcOf<Recording, S>;
  };
  /** By slug of an own collection: its public things are found by search. */
  search?: Record<string, FlavourSearch<W>>;
  /**
   * More words by which everyone's search finds a thing of the core: what the flavour shows with it on its page. Call
   * `indexDocument` when they change.
   */
  foundBy?: {
    events?: (args: FlavourLibrary<S> & { req: PayloadRequest; doc: Event }) => Promise<string[]>;
  };
  figures?: FlavourFigure<S, W>[];
  seed?: FlavourSeed<S>[];
  tasks?: FlavourTask<S>[];
  /** Needed as soon as a field of its own can hold words, an address or an account: a test sees to it. */
  personal?: FlavourPersonal<S>;
  /** By hand, for SQLite: only for what takes something away. Names begin with the slug. */
  migrations?: SqliteMigration[];
};

type MarcOf<D, S> = (
  args: FlavourLibrary<S> & { payload: Payload; doc: D; record: MarcRecord },
) => MarcRecord | Promise<MarcRecord>;
