import type { Payload, PayloadRequest, Where } from 'payload';
import {
  idOf,
  isDuplicate,
  languageOfProposal,
  mailFromFlavour,
  publicLink,
  transact,
} from '../../../src/flavours/hub.ts';
import type { Event, Library, Proposal } from '../../../src/payload-types.ts';
import { isRound } from '../makers/milestones.ts';
import { profilePath } from '../makers/whoIs.ts';
import { texts } from '../texts/index.ts';

/**
 * Thanks the kennismaker of an activity that was held, once: the words are kept for their profile, and mailed with
 * how many came and, unless they hide those, a milestone.
 * @param words left out: some that always fit
 * @returns false when they were thanked already
 */
export async function thank({
  payload,
  library,
  proposal,
  event,
  words,
}: {
  payload: Payload;
  library: Library;
  proposal: Proposal;
  event: Event;
  words?: string;
}): Promise<boolean> {
  const said = words ?? standardWords({ proposal, event, library });
  const user = idOf(proposal.person);
  try {
    await transact({
      payload,
      key: `kennismakers-thanks:${proposal.id}`,
      work: async (req) => {
        await req.payload.create({
          collection: 'kennismakers-thanks',
          data: {
            library: library.id,
            proposal: proposal.id,
            words: said,
            user: user ?? null,
            shown: false,
            key: proposal.id,
          },
          depth: 0,
          overrideAccess: true, // a librarian of this library, or the hub for it: checked by the caller
          req,
        });
        await mailThanks({ req, library, proposal, event, words: said, user });
      },
    });
    return true;
  } catch (err) {
    if (isDuplicate(err)) return false;
    throw err;
  }
}

/** Words that fit every activity, in the language of the proposal. */
export function standardWords({
  proposal,
  event,
  library,
}: {
  proposal: Proposal;
  event: Event;
  library: Library;
}): string {
  const t = texts[languageOfProposal(proposal)].thanks;
  return t.standard({ title: event.title, library: library.name, attended: event.closing?.attended ?? 0 });
}

async function mailThanks({
  req,
  library,
  proposal,
  event,
  words,
  user,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
  event: Event;
  words: string;
  user: string | undefined;
}): Promise<void> {
  const { name, email } = proposal.proposedBy ?? {};
  if (!email) return;
  const language = languageOfProposal(proposal);
  const path = user ? `/kennismakers${profilePath(user)}` : '/kennismakers';
  await mailFromFlavour({
    req,
    flavour: 'kennismakers',
    kind: 'thanks',
    library,
    to: email,
    language,
    facts: {
      name: name ?? '',
      title: event.title,
      words,
      milestone: user ? await milestoneText({ req, library, user, language }) : '',
      href: publicLink({ library, language, path }),
    },
  });
}

/** A sentence when this was a round number of activities; nothing for who hides milestones. */
async function milestoneText({
  req,
  library,
  user,
  language,
}: {
  req: PayloadRequest;
  library: Library;
  user: string;
  language: 'nl' | 'en';
}): Promise<string> {
  const mine: Where = { and: [{ library: { equals: library.id } }, { user: { equals: user } }] };
  const { totalDocs } = await req.payload.count({
    collection: 'kennismakers-thanks',
    where: mine,
    overrideAccess: true, // how often this person was thanked, for that person
    req,
  });
  const { docs } = await req.payload.find({
    collection: 'kennismakers-makers',
    where: mine,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // what this person chose for themselves
    req,
  });
  if (!isRound(totalDocs) || docs[0]?.hideMilestones) return '';
  return texts[language].milestones.reached(totalDocs);
}
