import { Router, type Request, type RequestHandler } from 'express';
import { inTurn } from '../core/database/inTurn.ts';
import { crowdedFrom, longestTry } from '../core/database/patience.ts';
import { env } from '../core/env.ts';
import { getHub } from '../core/hub.ts';
import { isOnPublicUrl } from '../core/isOnPublicUrl.ts';
import { Problem } from '../core/Problem.ts';
import { refuseBroken } from '../site/refuseBroken.ts';
import { answerApiError } from './answerApiError.ts';
import { askPayload } from './askPayload.ts';
import { bodyStream } from './bodyStream.ts';
import { checkUpload } from './checkUpload.ts';
import { limitLogins } from './limitLogins.ts';
import { readBody } from './readBody.ts';
import { sendAnswer } from './sendAnswer.ts';
import { turnOf } from './turnOf.ts';

const here = new URL(env.PUBLIC_URL).origin;
const mostQuery = 8_000;
const mostBody = 2_000_000;

/** Payload's REST without Next: bytes are counted, writers that met are let try again. */
export function restBridge(): Router {
  const router = Router();
  router.post(/^\/users\/(login|forgot-password|reset-password|unlock|refresh-token)\/?$/, limitLogins);
  // Whoever came first would be the admin; the first one comes by a link that the server prints.
  router.post(/^\/users\/first-register\/?$/, (_request, _response, next) => {
    next(new Problem({ status: 404, code: 'not-found' }));
  });
  // Payload's own lists have no versions, and fall over the question.
  router.get(/^\/payload-[a-z-]+\/versions(\/|$)/, (_request, _response, next) => {
    next(new Problem({ status: 404, code: 'not-found' }));
  });
  router.use(refuseBroken, fromHereOnly, onPublicUrlOnly, answer, answerApiError);
  return router;
}

/**
 * A page of another site can make a browser send anything, also who to log in as. Programs name no origin.
 * @throws Problem 403 form.forged
 */
const fromHereOnly: RequestHandler = (request, _response, next) => {
  const fetchSite = request.get('Sec-Fetch-Site') ?? 'none';
  const origin = request.get('Origin') ?? here;
  const isForeign = origin !== here || !['same-origin', 'none'].includes(fetchSite);
  const isWrite = hasBody(request) && request.method !== 'OPTIONS';
  next(isForeign && isWrite ? new Problem({ status: 403, code: 'form.forged' }) : undefined);
};

/** A session in a cookie counts on PUBLIC_URL only; other hosts serve pages, not accounts. */
const onPublicUrlOnly: RequestHandler = (request, _response, next) => {
  if (!isOnPublicUrl(request)) delete request.headers.cookie;
  next();
};

const answer: RequestHandler = async (request, response) => {
  if (request.originalUrl.length > mostQuery) throw new Problem({ status: 414, code: 'form.too-large' });
  if ((request.headers['content-type'] ?? '').startsWith('multipart/')) {
    await checkUpload({ payload: getHub(request.app).payload, request });
    const given = await askPayload({ request, body: bodyStream(request) });
    if (isToTryAgain(given)) throw new Problem({ status: 409, code: 'busy' }); // a stream is read once
    await sendAnswer({ response, answer: given });
    return;
  }
  const body = hasBody(request) ? await readBody({ request, most: mostBody }) : undefined;
  const turn = turnOf({ method: request.method, path: request.path, body });
  const work = () => askUntilAlone({ request, body });
  await sendAnswer({ response, answer: await (turn ? inTurn(turn, work) : work()) });
};

/** Tries anew for as long as another process is first. */
async function askUntilAlone({ request, body }: { request: Request; body: Buffer | undefined }) {
  const until = performance.now() + longestTry;
  const ask = () => askPayload({ request, body });
  for (let attempt = 1; ; attempt += 1) {
    const given = await (attempt < crowdedFrom ? ask() : inTurn('rest', ask));
    if (!isToTryAgain(given)) return given;
    await given.body?.cancel();
    if (performance.now() > until) throw new Problem({ status: 409, code: 'busy' });
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 40));
  }
}

/** Said by markTransient. */
function isToTryAgain(given: globalThis.Response): boolean {
  return given.headers.get('x-try-again') === '1';
}

function hasBody(request: Request): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD';
}
