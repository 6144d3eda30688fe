import { DateTime } from 'luxon';
import { homeZone, idOf, themeTitle } from '../../../src/flavours/hub.ts';
import type { WijkwinkelConsultation, WijkwinkelVisit } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { consultationsOf } from '../consultations/consultationsOf.ts';
import { questionsOf, themeNames } from './questionsByTheme.ts';

type Period = { ctx: Ctx; from: Date; until: Date };
type Contact = {
  at: string;
  channel: string;
  theme: string;
  isil: string;
  location: string;
  minutes: number;
  referred: boolean;
};

/** Fewer than this many contacts are not handed on as a number: they could point to someone. */
const fewest = 5;

/**
 * Contacts by month, branch, channel and theme: those of desk, telephone and site, and the talks of
 * consultations. A contact with two themes counts at the first. No persons; small numbers are not told.
 */
export async function deskRegister({ ctx, from, until }: Period): Promise<Record<string, string | number>[]> {
  const contacts = [...(await askedAt({ ctx, from, until })), ...(await talkedAt({ ctx, from, until }))];
  const rows = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const key = [contact.at, contact.isil, contact.location, contact.channel, contact.theme].join('\u0000');
    rows.set(key, [...(rows.get(key) ?? []), contact]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => {
      const [first] = own as [Contact];
      const isFew = own.length < fewest;
      return {
        year: first.at.slice(0, 4),
        month: first.at.slice(5),
        isilOrg: ctx.library.isil ?? '',
        isilLocation: first.isil,
        location: first.location,
        channel: first.channel,
        theme: first.theme,
        contacts: isFew ? ctx.words.figures.few : own.length,
        minutes: isFew ? '' : own.reduce((sum, { minutes }) => sum + minutes, 0),
        referred: isFew ? '' : own.filter(({ referred }) => referred).length,
      };
    });
}

const monthOf = (at: string) => DateTime.fromISO(at, { zone: homeZone }).toFormat('yyyy-MM');

async function askedAt({ ctx, from, until }: Period): Promise<Contact[]> {
  const questions = await questionsOf({ ctx, from, until });
  return questions.map((question) => ({
    at: monthOf(question.createdAt),
    channel: ctx.words.desk.channel[question.channel ?? 'site'],
    theme: themeNames({ ctx, question })[0] ?? '',
    isil: '',
    location: '',
    minutes: 0,
    referred: Boolean(question.wijkwinkel?.partnersAskedAt),
  }));
}

async function talkedAt({ ctx, from, until }: Period): Promise<Contact[]> {
  const { docs } = await ctx.payload.find({
    collection: 'wijkwinkel-visits',
    where: {
      and: [
        { library: { equals: ctx.library.id } },
        { state: { equals: 'done' } },
        { occursAt: { greater_than_equal: from.toISOString() } },
        { occursAt: { less_than_equal: until.toISOString() } },
      ],
    },
    limit: 50_000,
    depth: 1,
    pagination: false,
    overrideAccess: true, // counts, for librarians of this library
    req: ctx.req,
  });
  const consultations = await consultationsOf({
    payload: ctx.payload,
    req: ctx.req,
    library: ctx.library.id,
  });
  return docs.map((visit) => ({
    at: monthOf(visit.occursAt),
    channel: ctx.words.figures.consultation,
    theme: themeOf({ ctx, visit }),
    ...placeOf(consultations.get(idOf(visit.consultation) ?? '')),
    minutes: visit.minutes ?? 0,
    referred: visit.outcome === 'referred',
  }));
}

function themeOf({ ctx, visit }: { ctx: Ctx; visit: WijkwinkelVisit }): string {
  const { theme } = visit;
  return theme && typeof theme === 'object' ? themeTitle({ ctx, theme }) : ctx.words.figures.none;
}

function placeOf(consultation: WijkwinkelConsultation | undefined): { isil: string; location: string } {
  const branch = consultation?.branch;
  return branch && typeof branch === 'object'
    ? { isil: branch.isil ?? '', location: branch.name }
    : { isil: '', location: '' };
}
