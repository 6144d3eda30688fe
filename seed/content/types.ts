import type { Motif } from '../../templates/parts/motifs.ts';

/** Minutes of the day in the branch's own wall-clock time, e.g. `19:30`. */
export type WallTime = `${number}:${number}`;

/** Where a demo meeting lies: whole weeks from the seeding day (negative: past) and the ISO weekday (1 = Monday). */
export type DemoDay = { week: number; weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 };

export type DemoTheme = { slug: string; title: string; titleEn: string; motif: Motif };

export type DemoBranch = {
  slug: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  /** Opening hours per ISO weekday. */
  openingHours: { weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; opens: WallTime; closes: WallTime }[];
  rooms: DemoRoom[];
};

export type DemoRoom = {
  slug: string;
  name: string;
  capacity: number;
  equipment: string[];
  setupMinutes: number;
  teardownMinutes: number;
  approval: boolean;
  summary: string;
};

export type DemoPerson = {
  /** Part before `@<library>.kenniscloud.example`. */
  key: string;
  name: string;
  role: 'librarian' | 'moderator' | 'partner' | 'expert' | 'resident';
  themes?: string[];
};

export type DemoPartner = {
  slug: string;
  name: string;
  summary: string;
  /** Always under `.example`. */
  url: string;
  themes: string[];
  offers: string[];
  packages?: { title: string; summary: string; themes: string[] }[];
};

export type DemoQuestion = {
  key: string;
  /** What the asker wrote; staff only. */
  text: string;
  askerName: string;
  /** The librarian's wording; absent for new questions. */
  publicText?: string;
  state: 'new' | 'taken' | 'answered' | 'closed';
  answer?: string;
  themes: string[];
  daysAgo: number;
};

export type DemoPost = { author: string; daysAgo: number; body: string };
export type DemoThread = { title: string; posts: DemoPost[] };

export type DemoGroup = {
  slug: string;
  title: string;
  summary: string;
  /** Markdown. */
  body: string;
  /** Key of the question it grew from. */
  question?: string;
  phase: 'ask' | 'think' | 'do';
  visibility: 'public' | 'members' | 'hidden';
  joinMode: 'open' | 'ask' | 'invite';
  themes: string[];
  motif: Motif;
  moderators: string[];
  members: { person: string; brings?: string; seeks?: string }[];
  threads: DemoThread[];
};

export type DemoEvent = {
  slug: string;
  title: string;
  summary: string;
  /** Markdown, 60 words or more. */
  body: string;
  day: DemoDay;
  startsAt: WallTime;
  endsAt: WallTime;
  branch: string;
  room?: string;
  group?: string;
  partners?: string[];
  host?: string;
  moderator?: string;
  capacity?: number;
  themes: string[];
  motif: Motif;
  audience?: ('children' | 'youth' | 'adults' | 'seniors' | 'everyone')[];
  coreFunction: 1 | 2 | 3 | 4 | 5;
  rsvp: 'none' | 'open' | 'members';
  /** Made-up people who signed up. */
  rsvps?: { name: string; partySize: number }[];
  /** For meetings in the past that were closed. */
  closed?: { attended: number; minutes: string; learned: string };
};

export type DemoDossier = {
  slug: string;
  title: string;
  summary: string;
  kind: 'theme' | 'report' | 'reading-list' | 'local-history' | 'question-answer';
  /** Markdown with ## headings; published ones 300 words or more (aim at 400–600). */
  body: string;
  published: boolean;
  group?: string;
  events?: string[];
  /** ISBN-13 of titles in ../shared/data/titles.csv, exactly as there. */
  isbns?: string[];
  /** Slugs of works in seed/content/works.ts. */
  works?: string[];
  sources: { title: string; url?: string }[];
  authors: string[];
  themes: string[];
  motif: Motif;
};

export type DemoLibrary = {
  slug: 'midden-brabant' | 'enschede' | 'deventer' | 'oss';
  name: string;
  /** One inviting sentence on the library's home. */
  welcome: string;
  welcomeEn: string;
  contact: { email: string; telephone?: string };
  themes: DemoTheme[];
  branches: DemoBranch[];
  people: DemoPerson[];
  partners: DemoPartner[];
  questions: DemoQuestion[];
  groups: DemoGroup[];
  events: DemoEvent[];
  dossiers: DemoDossier[];
};
