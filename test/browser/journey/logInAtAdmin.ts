import type { Person } from './Person.ts';
import { goOn } from './goOn.ts';

/** Goes to /admin as staff does, which asks who one is where everyone logs in. Ends on *Vandaag*. */
export async function logInAtAdmin(
  person: Person,
  { email, password = 'kenniscloud-demo' }: { email: string; password?: string },
): Promise<void> {
  const { page } = person;
  await person.open('/admin');
  await page.waitForLoadState('networkidle');
  await page.locator('input[name="account"]').click();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.locator('input[name="wachtwoord"]').click();
  await page.keyboard.type(password);
  await goOn(page, () => page.keyboard.press('Enter')).catch(() => 0); // the admin may change its page without loading one
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
}
