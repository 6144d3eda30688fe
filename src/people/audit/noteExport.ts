import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import type { User } from '../../payload-types.ts';
import { noteAct } from './noteAct.ts';

const day = 24 * 3600_000;

/**
 * Writes down that someone took personal data out of the hub: a list to print, a file to keep. The same list by the
 * same person counts once a day, however often it is opened.
 * @param library of which library; none for one's own data
 * @param subject what it is about; `title` as staff know it
 * @param detail which list or file, and how many rows
 */
export async function noteExport({
  payload,
  by,
  library,
  person,
  subject,
  detail,
}: {
  payload: Payload;
  by: Pick<User, 'id' | 'name'>;
  library?: string;
  person?: string;
  subject: { kind: string; id: string; title?: string | null };
  detail: string;
}): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'acts',
    where: {
      and: [
        { act: { equals: 'data.exported' } },
        { by: { equals: by.id } },
        { subject: { equals: subject.id } },
        { at: { greater_than: new Date(now().getTime() - day).toISOString() } },
      ],
    },
    overrideAccess: true, // the hub writes its own log
  });
  if (totalDocs > 0) return;
  await transact({
    payload,
    work: (req) => noteAct({ req, act: 'data.exported', by, library, person, subject, detail }),
  });
}
