import type { Person } from './Person.ts';

/** Logs in on the site with a password, as moderators and partners do. */
export async function logInOnSite(
  person: Person,
  { email, password = 'kenniscloud-demo' }: { email: string; password?: string },
): Promise<void> {
  await person.open('/inloggen');
  await person.send(/\/inloggen\/wachtwoord$/, { account: email, wachtwoord: password });
}
