import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { RequestHandler } from 'express';
import { SimilarList } from '../../../templates/parts/SimilarList.tsx';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { html } from '../../site/sendPage.ts';
import { findSimilar } from './findSimilar.ts';

/** A piece of HTML with what looks like `?q=`, for the script beside the form; empty when nothing does. */
export const answerSimilar: RequestHandler = async (request, response) => {
  const ctx = await contextOf(request);
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const text = (ctx.query.get('q') ?? '').slice(0, 200);
  const items = await findSimilar({ ctx: ctx as LibraryContext, text });
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Robots-Tag', 'noindex');
  response
    .type(html)
    .send(items.length > 0 ? renderToStaticMarkup(createElement(SimilarList, { items })) : '');
};
