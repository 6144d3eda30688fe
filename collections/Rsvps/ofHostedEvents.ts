import type { Access } from 'payload';

/** RSVPs for the activities that the person hosts. */
export const ofHostedEvents: Access = async ({ req }) => {
  if (!req.user) return false;
  const hosted = await req.payload.find({
    collection: 'events',
    where: { host: { equals: req.user.id } },
    depth: 0,
    limit: 500,
    pagination: false,
    select: { title: true },
    overrideAccess: true, // to decide access with
    req,
  });
  return hosted.docs.length > 0 ? { event: { in: hosted.docs.map((event) => event.id) } } : false;
};
