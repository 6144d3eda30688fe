import { formOf } from './formOf.ts';
import type { TestHub } from './startHub.ts';

type Fields = Record<string, string | string[]>;

/** Someone with a browser without scripts: opens pages, fills in the forms that stand there, keeps a cookie. */
export class Visitor {
  cookie: string | undefined;
  /** The page that is open. */
  html = '';
  /** Where that page is. */
  path = '';

  constructor(readonly hub: TestHub) {}

  /** Opens a page, following redirects. @throws Error when it is not there */
  async open(path: string): Promise<string> {
    const status = await this.ask(path);
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    return this.html;
  }

  /** Opens a page. @returns the status in the end */
  async ask(path: string): Promise<number> {
    const answer = await this.hub.fetch(path, { headers: this.cookie ? { Cookie: this.cookie } : {} });
    return this.arrive({ answer, path });
  }

  /**
   * Sends a form of the open page, with these fields changed, and follows where it leads.
   * @param match the address the form is sent to
   * @returns the status in the end
   */
  async send(match: RegExp, fields: Fields = {}): Promise<number> {
    const form = formOf(this.html, match);
    const path = form.action || this.path;
    const answer = await this.hub.post(path, { ...form.fields, ...fields }, { cookie: this.cookie });
    return this.arrive({ answer, path });
  }

  private async arrive({ answer, path }: { answer: Response; path: string }): Promise<number> {
    const session = answer.headers.getSetCookie().find((each) => each.startsWith('payload-token='));
    if (session) this.cookie = session.split(';')[0];
    const location = answer.headers.get('location');
    if (location && answer.status >= 300 && answer.status < 400) {
      await answer.arrayBuffer();
      const { pathname, search } = new URL(location, this.hub.url);
      return this.ask(`${pathname}${search}`);
    }
    this.path = path;
    this.html = await answer.text();
    return answer.status;
  }
}
