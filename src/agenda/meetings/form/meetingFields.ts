import type { MeetingFieldsProps } from '../../../../templates/pages/PlanMeetingFields.tsx';
import { libraryThemes, themeTitle } from '../../../libraries/themes.ts';
import type { Group, Theme, User } from '../../../payload-types.ts';
import { findAlternatives } from '../../../rooms/alternatives/findAlternatives.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import type { FormState } from '../../../site/FormState.ts';
import { moderatorsFor } from './moderatorsFor.ts';
import { loadPlaces, placeOptions, readPlace, type Place } from './places.ts';
import { readTimes } from './readMeeting.ts';

/** What can be chosen in the form of a meeting. */
export type Choices = { places: Place[]; themes: Theme[]; moderators: Pick<User, 'id' | 'name'>[] };

/** Loads what can be chosen. @param known id of who leads the meeting now */
export async function loadMeetingChoices({
  ctx,
  group,
  known,
}: {
  ctx: LibraryContext;
  group: Group | null;
  known?: string;
}): Promise<Choices> {
  const [places, themes, moderators] = await Promise.all([
    loadPlaces(ctx),
    libraryThemes(ctx),
    moderatorsFor({ ctx, group, known }),
  ]);
  return { places, themes, moderators };
}

/**
 * The fields of a meeting for the template; with what is free instead, where the room was refused.
 * @param form values that stand in the fields
 * @param booking id of the booking that would be moved
 */
export async function meetingFields({
  ctx,
  choices,
  form,
  hasGroup,
  booking,
}: {
  ctx: LibraryContext;
  choices: Choices;
  form: FormState;
  hasGroup: boolean;
  booking?: string;
}): Promise<Omit<MeetingFieldsProps, 'view' | 'form'>> {
  const { label, hint } = ctx.t.rooms.alternatives;
  return {
    t: ctx.t.meetings.fields,
    alternativeWords: { label, hint },
    places: placeOptions({ ctx, places: choices.places }),
    themes: choices.themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
    moderators: choices.moderators.map((user) => ({ value: user.id, label: user.name })),
    hasGroup,
    alternatives: await alternativesFor({ ctx, places: choices.places, form, booking }),
  };
}

async function alternativesFor({
  ctx,
  places,
  form: { values, errors },
  booking,
}: {
  ctx: LibraryContext;
  places: Place[];
  form: FormState;
  booking?: string;
}): Promise<{ value: string; label: string }[]> {
  if (!errors.some((error) => error.field === 'ruimte')) return [];
  try {
    const { room, branch } = readPlace({ places, value: values.ruimte ?? '' });
    const { datum = '', van = '', tot = '' } = values;
    if (!room) return [];
    const times = readTimes({ datum, van, tot, timeZone: branch.timeZone });
    const attendees = Number(values.plaatsen) || null;
    const { payload, language } = ctx;
    return await findAlternatives({
      payload,
      language,
      room: room.id,
      ...times,
      attendees,
      team: true,
      except: booking,
    });
  } catch {
    return []; // without a room and a time there is nothing to be near to
  }
}
