import { Router } from 'express';
import { getHub } from '../core/hub.ts';

/** `/healthz`: the process lives. `/readyz`: the database answers (the server listens once it is migrated). */
export function healthRoutes(): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store').type('text/plain').send('ok');
  });
  router.get('/readyz', async (request, response) => {
    response.setHeader('Cache-Control', 'no-store').type('text/plain');
    try {
      await getHub(request.app).payload.count({ collection: 'libraries', overrideAccess: true }); // only whether it answers
      response.send('ready');
    } catch {
      response.status(503).send('the database does not answer');
    }
  });
  return router;
}
