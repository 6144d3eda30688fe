import type { PayloadRequest } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';
import type { About } from './notify.ts';

/**
 * Tells everyone whom it is news to of something new, in the transaction of `req`: a job finds them, so
 * that who writes does not wait for a large group.
 * @param except ids of accounts who know of it already
 */
export async function announce({
  req,
  kind,
  about,
  except = [],
}: {
  req: PayloadRequest;
  kind: 'post' | 'event' | 'dossier';
  about: About;
  except?: string[];
}): Promise<void> {
  if (req.context.seeding) return; // the demo network is filled in: nobody has done anything
  await queueJob({ req, task: 'announce', input: { kind, about, except } });
}
