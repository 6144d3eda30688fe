import type { Payload } from 'payload';
import type { User } from '../../../payload-types.ts';
import { findFactor } from '../../factor/findFactor.ts';

/** The account itself, without what lets one in. */
export async function accountOf({
  payload,
  user,
}: {
  payload: Payload;
  user: User;
}): Promise<Record<string, unknown>> {
  const factor = await findFactor({ payload, user: user.id });
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    language: user.language ?? 'nl',
    networkAdmin: Boolean(user.networkAdmin),
    roles: (user.roles ?? []).map(({ library, role }) => ({ library, role })),
    themes: user.themes ?? [],
    secondStepSince: factor?.confirmedAt ?? null,
    createdAt: user.createdAt,
    updatedAt: user.updatedAt,
  };
}
