import { randomUUID } from 'node:crypto';
import { createElement } from 'react';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { Failure } from '../../templates/pages/Failure.tsx';
import { NotFound } from '../../templates/pages/NotFound.tsx';
import { isTransient } from '../core/database/isTransient.ts';
import { logger } from '../core/logger.ts';
import { Problem } from '../core/Problem.ts';
import { contextOf } from './contextOf.ts';
import { Moved } from './Moved.ts';
import type { PageAnswer } from './PageAnswer.ts';
import { drawPage, sendPage } from './sendPage.ts';
import type { Context } from './Context.ts';

/** Nothing answered: the library's own page that says so. */
export const notFound: RequestHandler = (_request, _response, next) => {
  next(new Problem({ status: 404, code: 'not-found' }));
};

/** The one place where a failure becomes an answer. What is unknown is logged and gets a reference. */
export const answerError: ErrorRequestHandler = async (err: unknown, request, response, _next) => {
  if (response.headersSent) {
    request.destroy();
    return;
  }
  if (err instanceof Moved) {
    response.redirect(err.status, err.location);
    return;
  }
  const problem = toProblem(err);
  try {
    const ctx = await contextOf(request);
    if (problem.code === 'log-in-first') {
      response.redirect(
        303,
        `${ctx.networkLink('/inloggen')}?naar=${encodeURIComponent(returnPath(request))}`,
      );
      return;
    }
    const page = errorPage({ ctx, problem });
    const drawn = drawPage({ ctx, page });
    sendPage({ request, response, page: drawn, isPrivate: true });
  } catch (failure) {
    logger.error({ err: failure, msg: 'The page about a failure failed' });
    response.status(problem.status).type('text/plain').send(`${problem.status} ${problem.code}`);
  }
};

function errorPage({ ctx, problem }: { ctx: Context; problem: Problem }): PageAnswer {
  const { t } = ctx;
  if (problem.status === 404) {
    return {
      title: t.shell.notFound.title,
      status: 404,
      robots: 'noindex',
      render: (view) => createElement(NotFound, { view }),
    };
  }
  const reference = problem.code === 'server' ? String(problem.facts.reference) : undefined;
  const known =
    problem.code === 'server'
      ? undefined
      : { title: t.shell.notice.error, text: t.problems[problem.code](problem.facts) };
  return {
    title: known?.title ?? t.shell.failure.title,
    status: problem.status,
    robots: 'noindex',
    render: (view) => createElement(Failure, { view, reference, known }),
  };
}

/** Turns anything that was thrown into a Problem; the unknown is logged with its reference. */
export function toProblem(err: unknown): Problem {
  if (err instanceof Problem) return err;
  const { status, type } = (err ?? {}) as { status?: number; type?: string };
  if (type === 'entity.too.large' || status === 413)
    return new Problem({ status: 413, code: 'form.too-large' });
  if (status && status >= 400 && status < 500) {
    const code = status === 404 ? 'not-found' : status === 403 ? 'not-allowed' : 'form.invalid';
    return new Problem({ status, code });
  }
  if (isTransient(err)) return new Problem({ status: 409, code: 'busy' });
  const reference = randomUUID().slice(0, 8);
  logger.error({ err, msg: 'Unexpected failure', reference });
  return new Problem({ status: 500, code: 'server', facts: { reference } });
}

/** Where to go after logging in: the page itself, or the page that held the form. */
function returnPath(request: Request): string {
  if (request.method === 'GET') return request.originalUrl;
  const { pathname, search } = new URL(request.get('Referer') ?? '/', 'http://hub.invalid');
  return `${pathname}${search}`;
}
