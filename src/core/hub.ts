import type { Application } from 'express';
import type { Payload } from 'payload';
import type { Worker } from './jobs/worker.ts';

/** What runs in this process. */
export type Hub = { payload: Payload; worker: Worker };

/** Lets handlers find the hub they belong to. */
export function setHub(app: Application, hub: Hub): void {
  app.locals.hub = hub;
}

export function getHub(app: Application): Hub {
  return app.locals.hub as Hub;
}
