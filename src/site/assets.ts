import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Router, type Response } from 'express';
import { fontFiles, stylesheetFiles } from '../../templates/styles/index.ts';
import { libraryTokens } from '../../templates/styles/libraryTokens.ts';
import { getHub } from '../core/hub.ts';
import { shared } from '../core/shared.ts';
import { allLibraries } from '../libraries/registry.ts';
import { styleOf } from '../libraries/styleOf.ts';

type Stylesheet = { body: string; zipped: Buffer; version: string };

function siteStylesheet(): Stylesheet {
  return shared('siteStylesheet', () => {
    const body = stylesheetFiles.map((file) => readFileSync(file, 'utf8')).join('\n');
    const version = createHash('sha256').update(body).digest('hex').slice(0, 12);
    return { body, zipped: gzipSync(body, { level: 9 }), version };
  });
}

/** Addresses of the stylesheets of every page; a new version has a new address. */
export function siteStyles(): string[] {
  return [`/assets/site.css?v=${siteStylesheet().version}`];
}

/** Stylesheet, fonts, scripts and the look of each library: all from here, nothing from elsewhere. */
export function assetRoutes(): Router {
  const router = Router();
  router.get('/site.css', (request, response) => {
    const { body, zipped } = siteStylesheet();
    const takesGzip = request.acceptsEncodings('gzip') === 'gzip';
    response.vary('Accept-Encoding');
    if (takesGzip) response.setHeader('Content-Encoding', 'gzip');
    const forever = Boolean(request.query.v);
    send({ response, type: 'text/css; charset=utf-8', body: takesGzip ? zipped : body, forever });
  });
  router.get('/libraries/:file', async (request, response, next) => {
    const slug = request.params.file.replace(/\.css$/, '');
    const libraries = await allLibraries(getHub(request.app).payload);
    const library = libraries.find((each) => each.slug === slug);
    if (!library) return next();
    send({
      response,
      type: 'text/css; charset=utf-8',
      body: libraryTokens(styleOf(library)),
      forever: false,
    });
  });
  router.get('/fonts/:file', (request, response, next) => {
    const font = fontFiles.find((each) => each.file === request.params.file);
    if (!font) return next();
    response.sendFile(font.path, {
      maxAge: '365d',
      immutable: true,
      headers: { 'Content-Type': 'font/woff2' },
    });
  });
  router.get('/icon.svg', (_request, response) => {
    response.sendFile(path.resolve('templates/icons/icon.svg'), { maxAge: '1d' });
  });
  router.get('/site.js', (_request, response) => {
    response.sendFile(path.resolve('templates/scripts/site.js'), { maxAge: '1h' });
  });
  router.get('/similar.js', (_request, response) => {
    response.sendFile(path.resolve('templates/scripts/similar.js'), { maxAge: '1h' });
  });
  return router;
}

function send({
  response,
  type,
  body,
  forever,
}: {
  response: Response;
  type: string;
  body: string | Buffer;
  forever: boolean;
}): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=60');
  response.send(body);
}
