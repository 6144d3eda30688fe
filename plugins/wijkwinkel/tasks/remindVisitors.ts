import type { Payload } from 'payload';
import { idOf, mailFromFlavour, transact } from '../../../src/flavours/hub.ts';
import type { Library, WijkwinkelConsultation, WijkwinkelVisit } from '../../../src/payload-types.ts';
import { visitFacts } from '../consultations/bookSlot.ts';
import { consultationsOf } from '../consultations/consultationsOf.ts';
import { occurrenceAt } from '../consultations/occurrencesOf.ts';
import type { Settings } from '../settings.ts';

const hour = 3_600_000;

/**
 * Reminds who has an appointment soon, once; and tells who has one at a consultation that is not held that day
 * after all. Each by a conditional update in the transaction of the mail: done twice, it is done once.
 */
export async function remindVisitors({
  payload,
  library,
  settings,
  at,
}: {
  payload: Payload;
  library: Library;
  settings: Settings;
  at: Date;
}): Promise<void> {
  const { docs } = await payload.find({
    collection: 'wijkwinkel-visits',
    where: {
      and: [
        { library: { equals: library.id } },
        { way: { equals: 'book' } },
        { state: { equals: 'waiting' } },
        { at: { greater_than: at.toISOString() } },
      ],
    },
    sort: 'at',
    limit: 5000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to mail visitors
  });
  const consultations = await consultationsOf({ payload, library: library.id });
  const soon = at.getTime() + settings.reminderHours * hour;
  for (const visit of docs) {
    const consultation = consultations.get(idOf(visit.consultation) ?? '');
    if (!consultation) continue;
    const held = occurrenceAt({ consultation, startsAt: new Date(visit.occursAt) });
    if (!held) await tell({ payload, library, visit, consultation, kind: 'off', at });
    else if (!visit.remindedAt && new Date(visit.at).getTime() <= soon)
      await tell({ payload, library, visit, consultation, kind: 'reminder', at });
  }
}

async function tell({
  payload,
  library,
  visit,
  consultation,
  kind,
  at,
}: {
  payload: Payload;
  library: Library;
  visit: WijkwinkelVisit;
  consultation: WijkwinkelConsultation;
  kind: 'off' | 'reminder';
  at: Date;
}): Promise<void> {
  await transact({
    payload,
    key: `wijkwinkel-visit:${visit.id}`,
    work: async (req) => {
      const only = kind === 'reminder' ? [{ remindedAt: { exists: false } }] : [];
      const changed = await payload.db.updateOne({
        collection: 'wijkwinkel-visits',
        where: { and: [{ id: { equals: visit.id } }, { state: { equals: 'waiting' } }, ...only] },
        data:
          kind === 'off' ? { state: 'cancelled', key: `off:${visit.id}` } : { remindedAt: at.toISOString() },
        options: { atomic: true },
        req,
      });
      if (!changed || !visit.email) return;
      await mailFromFlavour({
        req,
        flavour: 'wijkwinkel',
        kind,
        library,
        to: visit.email,
        language: visit.language === 'en' ? 'en' : 'nl',
        facts: visitFacts({ library, consultation, visit }),
      });
    },
  });
}
