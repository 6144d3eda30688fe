import type { Library, User } from '../../src/payload-types.ts';
import type { Role } from '../../src/people/roles.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

const password = 'een wachtwoord voor tests';

/** Someone with an account, and the roles named. */
export async function createUser(
  hub: TestHub,
  { library, role, ...over }: { library?: Library; role?: Role } & Partial<Omit<User, 'roles'>> = {},
): Promise<User> {
  const name = unique('Persoon');
  const email = over.email ?? `${name.toLowerCase()}@mensen.example`;
  return hub.payload.create({
    collection: 'users',
    data: {
      name,
      email,
      provenEmail: email.toLowerCase(),
      password,
      roles: library && role ? [{ library: library.id, role }] : [],
      ...over,
    } as never,
    overrideAccess: true, // a test's own data
  });
}

/** Logs someone in with the password of the factory. @returns the value for a Cookie header */
export async function logIn(hub: TestHub, user: User): Promise<string> {
  const answer = await hub.fetch('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: hub.url, 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ email: user.email, password }),
  });
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('payload-token='));
  if (!cookie) throw new Error(`Logging in did not work: ${answer.status} ${await answer.text()}`);
  return cookie.split(';')[0] as string;
}

/** Headers for a call of REST as this person. */
export function asUser(hub: TestHub, cookie: string): Record<string, string> {
  return {
    Cookie: cookie,
    Origin: hub.url,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
  };
}
