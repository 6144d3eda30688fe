import type { ErrorRequestHandler } from 'express';
import { textFor } from '../core/text/index.ts';
import { toProblem } from '../site/errors.ts';

/** A refusal of REST, in the shape of Payload's own: programs read `code`, people the message. */
export const answerApiError: ErrorRequestHandler = (err: unknown, request, response, _next) => {
  if (response.headersSent) {
    request.destroy();
    return;
  }
  const { status, code, facts } = toProblem(err);
  const { problems } = textFor(request.acceptsLanguages('nl', 'en') === 'en' ? 'en' : 'nl');
  response
    .status(status)
    .setHeader('Cache-Control', 'private, no-store')
    .json({ errors: [{ message: problems[code](facts), data: { code, ...facts } }] });
};
