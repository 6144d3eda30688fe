import type { Request } from 'express';
import { getHub } from '../core/hub.ts';
import type { Context } from './Context.ts';
import { createContext } from './createContext.ts';

const contexts = new WeakMap<Request, Promise<Context>>();

/** The context of a request, made once. */
export function contextOf(request: Request): Promise<Context> {
  const known = contexts.get(request);
  if (known) return known;
  const made = createContext({ payload: getHub(request.app).payload, request });
  contexts.set(request, made);
  return made;
}
