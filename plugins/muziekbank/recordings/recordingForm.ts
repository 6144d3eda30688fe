import {
  createElement,
  emptyForm,
  mustBeLibrarian,
  optional,
  Problem,
  required,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Recording } from '../../../src/payload-types.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { find } from '../find.ts';
import { refused } from '../refused.ts';
import { parseVtt } from '../vtt/parseVtt.ts';
import { changeRecording } from './changeRecording.ts';
import { loadView } from './loadViews.ts';
import { ManagePage } from './ManagePage.tsx';
import { NewRecordingPage } from './NewRecordingPage.tsx';
import { readFilm } from './readFilm.ts';

const longest = 6000;

const newSchema = z.object({ titel: required(150), adres: optional(500), minuten: optional(4) });

/** GET `/opnames/nieuw/:event`: a recording of an evening. */
export async function showNewRecording({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const event = await find({ ctx, collection: 'events', id: request.params.event });
  const t = ctx.words.manage;
  return {
    title: t.new,
    robots: 'noindex',
    breadcrumb: trail(ctx),
    render: (view) =>
      createElement(NewRecordingPage, {
        view,
        words: ctx.words,
        event: event.title,
        action: ctx.here(`/opnames/nieuw/${event.id}`),
        form: { ...form, values: { titel: event.title, ...form.values } },
      }),
  };
}

/** POST: makes it, as a draft that nobody but librarians sees. */
export const newRecordingForm = {
  schema: newSchema,
  show: (args: Shown) => showNewRecording(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof newSchema> }) => {
    mustBeLibrarian(ctx);
    const event = await find({ ctx, collection: 'events', id: request.params.event, depth: 0 });
    const fault = filmFault({ ctx, adres: values.adres });
    if (fault) return refused({ ctx, request, show: showNewRecording, values, ...fault });
    const minutes = readMinutes(values.minuten);
    const made = await transact({
      payload: ctx.payload,
      work: (req) =>
        req.payload.create({
          collection: 'recordings',
          data: {
            library: ctx.library.id,
            event: event.id,
            title: values.titel,
            url: values.adres || null,
            minutes,
            themes: event.themes,
            _status: 'draft',
          },
          depth: 0,
          overrideAccess: true, // librarians of this library, asked above
          req,
        }),
    });
    return ctx.here(`/opnames/${made.id}/beheer`);
  },
};

const factsSchema = z.object({
  titel: required(150),
  adres: optional(500),
  minuten: optional(4),
  tekst: optional(1000),
  taal: z.enum(['nl', 'en', 'de']).default('nl'),
  ondertiteling: optional(500_000),
  zonder: optional(300),
  niemand: optional(5),
});

/** GET `/opnames/:recording/beheer`: all that is to be done before it may be seen. */
export async function showManage({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const found = await loadView({ ctx, id: request.params.recording });
  const { recording, event, parts, consents, lacks, isPublic } = found;
  const path = (rest: string) => ctx.here(`/opnames/${recording.id}${rest}`);
  return {
    title: ctx.words.manage.title(recording.title),
    robots: 'noindex',
    breadcrumb: trail(ctx),
    ...(recording._status === 'published' && {
      about: { collection: 'recordings' as const, doc: recording },
    }),
    render: (view) =>
      createElement(ManagePage, {
        view,
        words: ctx.words,
        title: recording.title,
        event: { label: event.title, href: ctx.link(`/agenda/${event.slug}`) },
        done: ctx.query.has('gedaan'),
        isPublic,
        isPublished: recording._status === 'published',
        lacks: lacks.map((lack) => ctx.words.lacks[lack]),
        counts: {
          parts: parts.length,
          people: consents.length,
          agreed: consents.filter(({ state }) => state === 'given').length,
          titles: recording.muziekbank?.titles?.length ?? 0,
        },
        links: {
          page: path(''),
          parts: path('/delen'),
          people: path('/mensen'),
          titles: path('/titels'),
        },
        actions: { facts: path('/beheer'), publish: path('/publiceren'), hide: path('/verbergen') },
        upload: {
          action: path('/film'),
          remove: recording.muziekbank?.film ? path('/film/weg') : undefined,
          see: recording.muziekbank?.film ? path('/film') : undefined,
        },
        form: { ...form, values: { ...valuesOf(recording), ...form.values } },
      }),
  };
}

/** POST: what it is called, where the film is, and what is said in it. */
export const factsForm = {
  schema: factsSchema,
  most: { bytes: 2_000_000, fields: 50 },
  show: (args: Shown) => showManage(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof factsSchema> }) => {
    mustBeLibrarian(ctx);
    const { recording } = await loadView({ ctx, id: request.params.recording });
    const fault =
      filmFault({ ctx, adres: values.adres }) ??
      captionFault({ ctx, text: values.ondertiteling, recording, reason: values.zonder });
    if (fault) return refused({ ctx, request, show: showManage, values, ...fault });
    const minutes = readMinutes(values.minuten);
    await transact({
      payload: ctx.payload,
      key: `recordings:${recording.id}`,
      work: (req) =>
        changeRecording({
          req,
          recording,
          data: {
            title: values.titel,
            url: values.adres || null,
            minutes,
            muziekbank: {
              summary: values.tekst || null,
              language: values.taal,
              captions: values.ondertiteling || null,
              noCaptions: values.zonder || null,
              nobodyInView: values.niemand === 'ja',
            },
          },
        }),
    });
    return `${ctx.here(`/opnames/${recording.id}/beheer`)}?gedaan=1`;
  },
};

/** POST `/publiceren`, `/verbergen`. */
export function statusForm(status: 'published' | 'draft') {
  return {
    schema: z.object({}),
    show: (args: Shown) => showManage(args),
    handle: async ({ ctx, request }: Asked) => {
      mustBeLibrarian(ctx);
      const { recording, lacks } = await loadView({ ctx, id: request.params.recording });
      const stops = lacks.find((lack) => lack !== 'consent' && lack !== 'rights');
      if (status === 'published' && stops)
        return refused({
          ctx,
          request,
          show: showManage,
          values: {},
          field: 'form',
          message: ctx.words.lacks[stops],
        });
      await transact({
        payload: ctx.payload,
        key: `recordings:${recording.id}`,
        work: (req) => changeRecording({ req, recording, data: { _status: status } }),
      });
      return `${ctx.here(`/opnames/${recording.id}/beheer`)}?gedaan=1`;
    },
  };
}

function trail(ctx: Ctx) {
  return [
    { label: ctx.words.title, href: ctx.here('/') },
    { label: ctx.words.recordings.title, href: ctx.here('/opnames') },
  ];
}

function filmFault({ ctx, adres }: { ctx: Ctx; adres: string }) {
  if (!adres || readFilm({ url: adres, peertubeHosts: ctx.settings.peertubeHosts })) return undefined;
  return { field: 'adres', message: ctx.words.faults.film };
}

function captionFault({
  ctx,
  text,
  reason,
  recording,
}: {
  ctx: Ctx;
  text: string;
  reason: string;
  recording: Recording;
}) {
  const t = ctx.words.faults;
  if (!text) {
    if (recording._status === 'published' && !reason)
      return { field: 'ondertiteling', message: ctx.words.lacks.captions };
    return undefined;
  }
  const read = parseVtt(text);
  return 'fault' in read
    ? { field: 'ondertiteling', message: t.vtt[read.fault.code](read.fault.line) }
    : undefined;
}

/** @throws Problem field.number */
function readMinutes(text: string): number | null {
  if (!text) return null;
  const minutes = Number(text);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > longest)
    throw new Problem({ code: 'field.number', field: 'minuten', facts: { min: 1, max: longest } });
  return minutes;
}

function valuesOf(recording: Recording): Record<string, string> {
  return {
    titel: recording.title,
    adres: recording.url ?? '',
    minuten: recording.minutes ? String(recording.minutes) : '',
    tekst: recording.muziekbank?.summary ?? '',
    taal: recording.muziekbank?.language ?? 'nl',
    ondertiteling: recording.muziekbank?.captions ?? '',
    zonder: recording.muziekbank?.noCaptions ?? '',
    niemand: recording.muziekbank?.nobodyInView ? 'ja' : '',
  };
}
