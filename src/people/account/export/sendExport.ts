import type { RequestHandler } from 'express';
import { strToU8, zip } from 'fflate';
import { promisify } from 'node:util';
import { Problem } from '../../../core/Problem.ts';
import { now } from '../../../core/now.ts';
import { contextOf } from '../../../site/contextOf.ts';
import { noteExport } from '../../audit/noteExport.ts';
import { accountOf } from './accountOf.ts';
import { collectMine } from './collectMine.ts';
import { exportHtml } from './exportHtml.ts';

const pack = promisify(zip);

/**
 * One zip with everything that is kept about someone: for programs (JSON) and to read (HTML).
 * @throws Problem 401 log-in-first
 */
export const sendExport: RequestHandler = async (request, response) => {
  const { payload, user, language } = await contextOf(request);
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  const account = await accountOf({ payload, user });
  const sections = await collectMine({ payload, user });
  await noteExport({
    payload,
    by: user,
    person: user.id,
    subject: { kind: 'users', id: user.id },
    detail: 'zip',
  });
  const things = Object.fromEntries(sections.map(({ collection, things: list }) => [collection, list]));
  const json = JSON.stringify({ madeAt: now().toISOString(), account, things }, null, 2);
  const file = await pack({
    'gegevens.json': strToU8(json),
    'gegevens.html': strToU8(exportHtml({ payload, language, account, sections })),
  });
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Disposition', 'attachment; filename="mijn-gegevens.zip"');
  response.type('application/zip').send(Buffer.from(file));
};
