import { libraries } from './01-libraries.ts';
import { titles } from './02-titles.ts';
import { themes } from './03-themes.ts';
import { branches } from './04-branches.ts';
import { partners } from './05-partners.ts';
import { people } from './06-people.ts';
import { questions } from './07-questions.ts';
import { groups } from './08-groups.ts';
import { memberships } from './09-memberships.ts';
import { conversations } from './10-conversations.ts';
import { events } from './11-events.ts';
import { rsvps } from './12-rsvps.ts';
import { dossiers } from './13-dossiers.ts';
import { roomRequests } from './14-roomRequests.ts';
import { takingPart } from './16-takingPart.ts';
import { networkAdmin } from './15-network.ts';
import type { SeedStep } from './SeedStep.ts';

/** The demo network, in the order in which one thing needs another. */
export const steps: SeedStep[] = [
  libraries,
  titles,
  themes,
  branches,
  partners,
  people,
  questions,
  groups,
  memberships,
  conversations,
  events,
  rsvps,
  dossiers,
  roomRequests,
  takingPart,
  networkAdmin,
];
