import express, { type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { Problem } from '../core/Problem.ts';
import type { Text } from '../core/text/index.ts';
import type { ProblemCode } from '../core/text/nl/problems.ts';
import type { Context } from './Context.ts';
import { completePage } from '../flavours/site/completePage.ts';
import { contextOf } from './contextOf.ts';
import type { FormState } from './FormState.ts';
import { guardForm } from './guardForm.ts';
import { limitForms } from './limitForms.ts';
import { onlyOnce } from './onlyOnce.ts';
import type { PageAnswer } from './PageAnswer.ts';
import { drawPage, sendPage } from './sendPage.ts';

type Args<C extends Context, S extends z.ZodType> = {
  /** Shape of the fields; error messages are codes of problems (`field.required`). */
  schema: S;
  /**
   * Does it, and says where to go next (303). Or, when nothing is done yet (a search within the form,
   * something to choose first), gives the page to go on with.
   */
  handle: (args: {
    ctx: C;
    request: Request;
    values: z.output<S>;
    response: Response;
  }) => Promise<string | PageAnswer>;
  /** The page with the form, filled in as it was sent, with what must be mended. */
  show: (args: { ctx: C; request: Request; form: FormState }) => Promise<PageAnswer>;
  /** For forms with long texts or many rows. */
  most?: { bytes: number; fields: number };
  /** For forms that make something anew each time: pressed twice, they do it once, between processes too. */
  once?: boolean;
};

const usual = { bytes: 200_000, fields: 300 };

/**
 * A form of the site: where it came from is checked, robots are stopped, what was entered is checked,
 * and a refused form comes back filled in (422, or the status of the Problem).
 * Handlers in order for `router.post(path, form({ … }))`.
 */
export function form<C extends Context, S extends z.ZodType>({
  schema,
  handle,
  show,
  most = usual,
  once = false,
}: Args<C, S>): RequestHandler[] {
  const answer: RequestHandler = async (request, response) => {
    const ctx = (await contextOf(request)) as C;
    const sent = (request.body ?? {}) as Record<string, unknown>;
    try {
      if (typeof sent.website === 'string' && sent.website !== '')
        throw new Problem({ status: 400, code: 'form.robot' });
      const checked = schema.safeParse(sent);
      if (!checked.success)
        throw new Refusal(
          422,
          checked.error.issues.map((issue) => toError({ issue, t: ctx.t })),
        );
      const work = () => handle({ ctx, request, response, values: checked.data });
      const outcome = await (once ? onlyOnce({ ctx, request, work }) : work());
      if (typeof outcome !== 'string') {
        const page = await completePage({ ctx, page: outcome });
        const drawn = drawPage({ ctx, page: { ...page, robots: 'noindex' } });
        sendPage({ request, response, page: drawn, isPrivate: true });
        return;
      }
      response.setHeader('Cache-Control', 'private, no-store');
      response.redirect(303, outcome);
    } catch (err) {
      const refusal = toRefusal({ err, t: ctx.t });
      if (!refusal) throw err;
      const state: FormState = { values: textValues(sent), errors: refusal.errors };
      const page = await completePage({ ctx, page: await show({ ctx, request, form: state }) });
      const drawn = drawPage({ ctx, page: { ...page, status: refusal.status, robots: 'noindex' } });
      sendPage({ request, response, page: drawn, isPrivate: true });
    }
  };
  return [
    limitForms,
    formsOnly,
    express.urlencoded({ extended: false, limit: most.bytes, parameterLimit: most.fields }),
    guardForm,
    answer,
  ];
}

/** @throws Problem 415 for a body of another kind, which would be read as an empty form */
const formsOnly: RequestHandler = (request, _response, next) => {
  const isOther = request.is('application/x-www-form-urlencoded') === false;
  next(isOther ? new Problem({ status: 415, code: 'form.invalid' }) : undefined);
};

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly errors: FormState['errors'],
  ) {
    super('refused');
  }
}

/** What the person can mend on this form; anything else goes to the error page. */
function toRefusal({ err, t }: { err: unknown; t: Text }): Refusal | undefined {
  if (err instanceof Refusal) return err;
  if (!(err instanceof Problem) || [401, 403, 404].includes(err.status) || err.status >= 500)
    return undefined;
  const message = t.problems[err.code](err.facts);
  return new Refusal(err.status, [{ field: err.field ?? 'form', message }]);
}

function toError({ issue, t }: { issue: z.core.$ZodIssue; t: Text }): FormState['errors'][number] {
  const { code, facts } = describe({ issue, t });
  return { field: String(issue.path[0] ?? 'form'), message: t.problems[code](facts) };
}

function describe({ issue, t }: { issue: z.core.$ZodIssue; t: Text }): {
  code: ProblemCode;
  facts: Record<string, string | number>;
} {
  if (issue.message in t.problems) return { code: issue.message as ProblemCode, facts: {} };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'field.too-long', facts: { max: Number(issue.maximum) } };
  if (issue.code === 'too_small' && issue.origin === 'string') return { code: 'field.required', facts: {} };
  if (issue.code === 'invalid_value') return { code: 'field.choice', facts: {} };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'field.email', facts: {} };
  if (issue.code === 'invalid_type') return { code: 'field.required', facts: {} };
  return { code: 'form.invalid', facts: {} };
}

function textValues(sent: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
  );
}
