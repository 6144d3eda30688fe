import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';

/**
 * Marks the request of a command of the site with who plans: its transaction carries no user, and what
 * is refused must reach the form as a Problem.
 */
export function planAs({ req, user }: { req: PayloadRequest; user: User }): void {
  req.context.planner = user;
}

/** Who plans: the person of the site's command, or who is logged in to the admin or REST. */
export function plannerOf(req: PayloadRequest): User | undefined {
  return (req.context.planner as User | undefined) ?? (req.user as User | null) ?? undefined;
}

/** Whether a command of the site is at work, whose form shows Problems. */
export function isPlannedOnSite(req: PayloadRequest): boolean {
  return Boolean(req.context.planner);
}
