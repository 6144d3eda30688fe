import { z } from 'zod';
import type { Link } from '../../people/links/readLink.ts';

const shape = z.object({
  group: z.string(),
  name: z.string().default(''),
  brings: z.string().default(''),
  seeks: z.string().default(''),
});

/** What a link to join a group remembers. */
export type JoinFacts = z.infer<typeof shape>;

/** Reads them back. */
export function joinFacts(link: Pick<Link, 'facts'>): JoinFacts {
  return shape.parse(link.facts);
}
