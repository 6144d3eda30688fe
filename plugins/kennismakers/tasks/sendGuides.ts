import type { Payload } from 'payload';
import {
  changeProposal,
  idOf,
  languageOfProposal,
  mailFromFlavour,
  placeOf,
  publicLink,
  timeZoneOf,
  updateProposal,
  whenText,
} from '../../../src/flavours/hub.ts';
import type { Library, Proposal } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';
import { eventsOfMakers, type Given } from './eventsOfMakers.ts';

const day = 24 * 3_600_000;

/** Sends the guide to who gives an activity for the first time, some days before it; once. */
export async function sendGuides({
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
  const until = new Date(at.getTime() + settings.guideDays * day);
  const soon = await eventsOfMakers({
    payload,
    library,
    when: [
      { startsAt: { greater_than: at.toISOString() } },
      { startsAt: { less_than_equal: until.toISOString() } },
    ],
  });
  for (const given of soon) {
    if (given.proposal.kennismakers?.guidedAt) continue;
    if (await hasGiven({ payload, library, proposal: given.proposal, at })) continue;
    await sendGuide({ payload, library, given, at });
  }
}

async function hasGiven({
  payload,
  library,
  proposal,
  at,
}: {
  payload: Payload;
  library: Library;
  proposal: Proposal;
  at: Date;
}): Promise<boolean> {
  const host = idOf(proposal.person);
  if (!host) return false;
  const { totalDocs } = await payload.count({
    collection: 'events',
    where: {
      and: [
        { library: { equals: library.id } },
        { host: { equals: host } },
        { proposal: { exists: true } },
        { _status: { equals: 'published' } },
        { eventStatus: { in: ['scheduled', 'held'] } },
        { endsAt: { less_than_equal: at.toISOString() } },
      ],
    },
    overrideAccess: true, // only whether they gave one before
  });
  return totalDocs > 0;
}

async function sendGuide({
  payload,
  library,
  given: { event, proposal: known },
  at,
}: {
  payload: Payload;
  library: Library;
  given: Given;
  at: Date;
}): Promise<void> {
  await changeProposal({
    payload,
    library,
    id: known.id,
    from: ['accepted'],
    work: async ({ req, proposal }) => {
      const { name, email } = proposal.proposedBy ?? {};
      if (!email || proposal.kennismakers?.guidedAt) return;
      await updateProposal({ req, id: proposal.id, data: { kennismakers: { guidedAt: at.toISOString() } } });
      const language = languageOfProposal(proposal);
      await mailFromFlavour({
        req,
        flavour: 'kennismakers',
        kind: 'guide',
        library,
        to: email,
        language,
        facts: {
          name: name ?? '',
          title: event.title,
          when: whenText({ at: event.startsAt, until: event.endsAt, timeZone: timeZoneOf(event), language }),
          where: placeOf(event) ?? '',
          href: publicLink({ library, language, path: '/kennismakers/gids' }),
        },
      });
    },
  });
}
