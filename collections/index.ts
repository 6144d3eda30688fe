import type { CollectionConfig } from 'payload';
import { Libraries } from './Libraries/index.ts';
import { Branches } from './Branches/index.ts';
import { Users } from './Users/index.ts';
import { Themes } from './Themes/index.ts';
import { Questions } from './Questions/index.ts';
import { Groups } from './Groups/index.ts';
import { Memberships } from './Memberships/index.ts';
import { Threads } from './Threads/index.ts';
import { Posts } from './Posts/index.ts';
import { Partners } from './Partners/index.ts';
import { Packages } from './Packages/index.ts';
import { Proposals } from './Proposals/index.ts';
import { ProposalMessages } from './ProposalMessages/index.ts';
import { Experts } from './Experts/index.ts';
import { ExpertAsks } from './ExpertAsks/index.ts';
import { Events } from './Events/index.ts';
import { SeatLedgers } from './SeatLedgers/index.ts';
import { Series } from './Series/index.ts';
import { Rsvps } from './Rsvps/index.ts';
import { Rooms } from './Rooms/index.ts';
import { Bookings } from './Bookings/index.ts';
import { RoomSlots } from './RoomSlots/index.ts';
import { Dossiers } from './Dossiers/index.ts';
import { Titles } from './Titles/index.ts';
import { TitleImports } from './TitleImports/index.ts';
import { Recordings } from './Recordings/index.ts';
import { Media } from './Media/index.ts';
import { Outbox } from './Outbox/index.ts';
import { HeldReplies } from './HeldReplies/index.ts';
import { Notifications } from './Notifications/index.ts';
import { MailChoices } from './MailChoices/index.ts';
import { StoppedAddresses } from './StoppedAddresses/index.ts';
import { Tokens } from './Tokens/index.ts';
import { SecondFactors } from './SecondFactors/index.ts';
import { Invitations } from './Invitations/index.ts';
import { GroupRequests } from './GroupRequests/index.ts';
import { Tallies } from './Tallies/index.ts';
import { SearchEntries } from './SearchEntries/index.ts';
import { Acts } from './Acts/index.ts';
import { Reports } from './Reports/index.ts';
import { Measures } from './Measures/index.ts';
import { ScheduledTasks } from './ScheduledTasks/index.ts';

/** Everything the core holds, in the order of slugs.ts. */
export const collections: CollectionConfig[] = [
  Libraries,
  Branches,
  Users,
  Themes,
  Questions,
  Groups,
  Memberships,
  Threads,
  Posts,
  Partners,
  Packages,
  Proposals,
  ProposalMessages,
  Experts,
  ExpertAsks,
  Events,
  SeatLedgers,
  Series,
  Rsvps,
  Rooms,
  Bookings,
  RoomSlots,
  Dossiers,
  Titles,
  TitleImports,
  Recordings,
  Media,
  Outbox,
  HeldReplies,
  Notifications,
  MailChoices,
  StoppedAddresses,
  Tokens,
  SecondFactors,
  Invitations,
  GroupRequests,
  Tallies,
  SearchEntries,
  Acts,
  Reports,
  Measures,
  ScheduledTasks,
];
