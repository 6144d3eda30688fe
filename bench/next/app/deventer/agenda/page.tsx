import type { Request } from 'express';
import { getPayload } from 'payload';
import config from '@payload-config';
import { showAgenda } from '../../../../../src/agenda/pages/showAgenda.ts';
import { createContext } from '../../../../../src/site/createContext.ts';
import type { LibraryContext } from '../../../../../src/site/Context.ts';
import { frame } from '../../../../../src/site/frame.ts';

export const dynamic = 'force-dynamic';

const path = '/deventer/agenda';
const request = {
  originalUrl: path,
  hostname: 'localhost',
  protocol: 'http',
  headers: {},
  get: () => 'localhost',
} as unknown as Request;

/**
 * The hub's agenda as a page of Next: the same queries, the same presenters and the same components, so that
 * what differs is what Next does around them.
 */
export default async function AgendaPage() {
  const payload = await getPayload({ config });
  const ctx = await createContext({ payload, request });
  const page = await showAgenda(ctx as LibraryContext);
  return page.render(frame({ ctx, page, styles: ['/assets/site.css'] }));
}
