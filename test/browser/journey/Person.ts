import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Demo } from '../startDemo.ts';
import { linkIn } from '../mailbox.ts';
import { fillIn, type Fields, type Hand } from './fillIn.ts';
import { goOn } from './goOn.ts';
import { tabTo } from './tabTo.ts';

export type PersonOptions = {
  demo: Demo;
  browser: Browser;
  /** Whether pages may run scripts. */
  scripts?: boolean;
  /** What forms are filled in and sent with. */
  hand?: Hand;
  width?: number;
};

/** Someone with a browser of their own: opens pages, follows links, fills in forms, opens mails. */
export class Person {
  /** Status of the page that is open. */
  status = 0;

  private constructor(
    readonly demo: Demo,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  static async arrive({
    demo,
    browser,
    scripts = true,
    hand = 'mouse',
    width = 1280,
  }: PersonOptions): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: scripts,
      locale: 'nl-NL',
    });
    context.setDefaultTimeout(30_000);
    return new Person(demo, context, await context.newPage(), hand);
  }

  /** Path of the open page, without its query. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Types an address in the bar. @returns the status of the answer */
  async open(address: string): Promise<number> {
    const answer = await this.page.goto(new URL(address, this.demo.url).href);
    return (this.status = answer?.status() ?? 0);
  }

  /** Follows the first link in the page's body that reads so. @returns the status of the answer */
  async follow(name: string | RegExp): Promise<number> {
    const link = this.page.locator('main').getByRole('link', { name }).first();
    return this.go(() => link.click());
  }

  /** Fills in a form of the open page, by the names of its fields, without sending it. */
  async fill(action: RegExp, fields: Fields): Promise<void> {
    await fillIn({ page: this.page, form: await this.form(action), fields, hand: this.hand });
  }

  /**
   * Fills in a form of the open page and sends it.
   * @param action matches the address that the form is sent to
   * @param button the words on its button; by default its first that can be seen
   * @returns the status of the page that comes
   */
  async send(action: RegExp, fields: Fields = {}, button?: string | RegExp): Promise<number> {
    await this.fill(action, fields);
    const form = await this.form(action);
    const buttons = form.locator('button[type="submit"]:not([tabindex="-1"])');
    const chosen = button ? buttons.filter({ hasText: button }).first() : buttons.first();
    if (this.hand === 'mouse') return this.go(() => chosen.click());
    await tabTo(this.page, chosen);
    return this.go(() => this.page.keyboard.press('Enter'));
  }

  /** Waits for a mail and opens the link in it. @returns the status of the answer */
  async openMail({ to, like, link }: { to: string; like: RegExp; link: RegExp }): Promise<number> {
    const mail = await this.demo.mailbox.wait(to, like);
    return this.open(linkIn(mail, link));
  }

  /** Everything that can be read on the open page. */
  read(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  private async go(act: () => Promise<unknown>): Promise<number> {
    return (this.status = await goOn(this.page, act));
  }

  private async form(action: RegExp) {
    const forms = this.page.locator('form');
    const actions = await forms.evaluateAll((all) => all.map((each) => each.getAttribute('action') ?? ''));
    const at = actions.findIndex((each) => action.test(each));
    if (at < 0) throw new Error(`${this.page.url()} has no form like ${action}: ${actions.join(' ')}`);
    return forms.nth(at);
  }
}
