import type { Payload } from 'payload';
import {
  env,
  isDuplicate,
  mailFromFlavour,
  publicLink,
  signedToken,
  transact,
  whenText,
} from '../../../src/flavours/hub.ts';
import type { Library, WijkwinkelConsultation, WijkwinkelVisit } from '../../../src/payload-types.ts';
import { zoneOf } from './occurrencesOf.ts';
import { visitKey } from './visitKey.ts';

export const tokenKind = 'wijkwinkel-visit';

/**
 * Makes an appointment at a time of a consultation, and mails it. The unique key gives each time away once.
 * @returns null when someone else has it
 */
export async function bookSlot({
  payload,
  library,
  consultation,
  occursAt,
  slot,
  person,
}: {
  payload: Payload;
  library: Library;
  consultation: WijkwinkelConsultation;
  occursAt: Date;
  slot: Date;
  person: Required<Pick<WijkwinkelVisit, 'name' | 'email' | 'speaks' | 'needs' | 'language'>>;
}): Promise<WijkwinkelVisit | null> {
  const key = visitKey({ consultation: consultation.id, occursAt, slot });
  try {
    return await transact({
      payload,
      key: `wijkwinkel:${key}`,
      work: async (req) => {
        const visit = await payload.create({
          collection: 'wijkwinkel-visits',
          data: {
            ...person,
            library: library.id,
            consultation: consultation.id,
            occursAt: occursAt.toISOString(),
            at: slot.toISOString(),
            way: 'book',
            key,
            state: 'waiting',
          },
          depth: 0,
          overrideAccess: true, // anyone may make an appointment; only staff read it
          req,
        });
        await mailFromFlavour({
          req,
          flavour: 'wijkwinkel',
          kind: 'booked',
          library,
          to: visit.email ?? '',
          language: visit.language === 'en' ? 'en' : 'nl',
          facts: visitFacts({ library, consultation, visit }),
        });
        return visit;
      },
    });
  } catch (err) {
    if (isDuplicate(err)) return null;
    throw err;
  }
}

/** What mails about an appointment say. */
export function visitFacts({
  library,
  consultation,
  visit,
}: {
  library: Library;
  consultation: WijkwinkelConsultation;
  visit: WijkwinkelVisit;
}): Record<string, string> {
  const language = visit.language === 'en' ? 'en' : 'nl';
  const branch = typeof consultation.branch === 'object' ? consultation.branch : null;
  const address = [branch?.address?.street, branch?.address?.city].filter(Boolean).join(', ');
  const token = signedToken({ kind: tokenKind, id: visit.id });
  const link = (path: string) => publicLink({ library, language, path: `/wijkwinkel${path}` });
  return {
    name: visit.name ?? '',
    title: consultation.title,
    when: whenText({ at: visit.at, timeZone: zoneOf(consultation), language }),
    where: [branch?.name ?? env.NETWORK_NAME, address].filter(Boolean).join(', '),
    href: link(`/afspraak/${token}`),
    again: link(`/spreekuren/${consultation.id}`),
  };
}
