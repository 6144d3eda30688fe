import type { CollectionConfig } from 'payload';
import { line } from '../fields/text.ts';
import { scheduledTasksAccess as access } from './access.ts';

/** One row for each task that comes back, which processes claim (core/jobs/schedule.ts). */
export const ScheduledTasks: CollectionConfig = {
  slug: 'scheduled-tasks',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 60, required: true, unique: true }),
    { name: 'doneFor', type: 'date' },
    { name: 'leaseUntil', type: 'date' },
    line('leasedBy', { nl: 'Bij', en: 'With' }, { max: 60 }),
  ],
};
