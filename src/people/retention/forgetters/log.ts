import { within, type Forgetter } from '../Forgetting.ts';

/** The audit log, and reports and measures that are dealt with. A block stays until it is over. */
export const log: Forgetter = async (args) => {
  const { payload, before } = args;
  const of = within(args);
  await payload.db.deleteMany({ collection: 'acts', where: { and: [of, { at: { less_than: before } }] } });
  if (!args.library) return;
  await payload.db.deleteMany({
    collection: 'invitations',
    where: { and: [of, { expiresAt: { less_than: before } }] },
  });
  await payload.db.deleteMany({
    collection: 'reports',
    where: { and: [of, { state: { not_equals: 'open' } }, { decidedAt: { less_than: before } }] },
  });
  await payload.db.deleteMany({
    collection: 'measures',
    where: {
      and: [
        of,
        { createdAt: { less_than: before } },
        { or: [{ until: { exists: false } }, { until: { less_than: before } }] },
      ],
    },
  });
};
