import type { Request } from 'express';
import {
  createElement,
  dossierStanding,
  emptyForm,
  lexicalToMarkdown,
  newestVersion,
  optional,
  Problem,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { presentReading } from './presentReading.ts';
import { ReadingPage } from './ReadingPage.tsx';

type Part = { title: string; text: string };

/** GET `/leesniveau`, with `?dossier=` its newest text chapter by chapter, for who writes it. */
export async function showReading(
  ctx: Ctx,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { words } = ctx;
  const id = ctx.query.get('dossier');
  const dossier = id ? await readDossier({ ctx, id }) : undefined;
  const text = form.values.tekst?.trim();
  const whole = { title: words.reading.whole, text: dossier?.text ?? text ?? '' };
  const parts: Part[] = whole.text ? [whole, ...(dossier?.parts ?? [])] : [];
  return {
    title: words.reading.title,
    description: words.reading.lead,
    robots: 'noindex',
    breadcrumb: [{ label: words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(ReadingPage, {
        view,
        words,
        action: ctx.here('/leesniveau'),
        form,
        parts: parts.map(({ title, text: own }) => ({
          title,
          reading: presentReading({ words, text: own }),
        })),
        back: dossier
          ? { label: words.reading.back, href: ctx.link(`/dossiers/${dossier.slug}`) }
          : undefined,
        about: dossier?.title,
      }),
  };
}

const schema = z.object({ tekst: optional(50_000) });

/** POST: measures what was typed. Nothing of it is kept. */
export const measureForm = {
  schema,
  show: ({ ctx, request, form }: { ctx: Ctx; request: Request; form: FormState }) =>
    showReading(ctx, request, form),
  handle: async ({ ctx, values }: { ctx: Ctx; values: z.output<typeof schema> }) =>
    showReading(ctx, undefined, { values: { tekst: values.tekst }, errors: [] }),
};

/** @throws Problem 401, 404 for who does not write in it */
async function readDossier({ ctx, id }: { ctx: Ctx; id: string }) {
  const { payload, req, user } = ctx;
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  const newest = /^[\w-]{1,60}$/.test(id) ? await newestVersion({ payload, req, id }) : undefined;
  const dossier = newest?.dossier;
  const own = dossier?.library === ctx.library.id;
  if (!dossier || !own || !(await dossierStanding({ payload, req, user, dossier })).canWrite)
    throw new Problem({ status: 404, code: 'not-found' });
  const text = lexicalToMarkdown(dossier.body as Parameters<typeof lexicalToMarkdown>[0]);
  return { title: dossier.title, slug: dossier.slug, text, parts: chapters(text) };
}

function chapters(text: string): Part[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...rest] = part.split('\n');
      return { title: title.trim(), text: rest.join('\n') };
    });
}
