import type { JobsConfig, TaskConfig } from 'payload';

/**
 * Payload's jobs with the hub's own runner (worker.ts): nobody starts jobs over REST, and every job
 * carries a lease so that two processes never run it at once and none is lost with a process.
 */
export function jobsConfig(tasks: TaskConfig[]): JobsConfig {
  return {
    tasks,
    access: { run: () => false, queue: () => false, cancel: () => false },
    deleteJobOnComplete: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      lockDocuments: false,
      access: {
        create: () => false,
        read: ({ req }) => Boolean(req.user?.networkAdmin),
        update: () => false,
        delete: () => false,
        admin: () => false,
      },
      admin: { ...defaultJobsCollection.admin, hidden: true },
      fields: [
        ...defaultJobsCollection.fields,
        { name: 'leaseUntil', type: 'date', index: true },
        { name: 'leasedBy', type: 'text', maxLength: 60 },
      ],
    }),
  };
}
