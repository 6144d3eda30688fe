import { Unreadable, type ImportProblem } from '../ImportProblem.ts';

/** One `<record>…</record>` of the file, the innermost where they are wrapped (OAI, SRU). */
export type RecordSlice = { text: string; number: number; line: number };
export type Split = RecordSlice | { problem: ImportProblem };

/** Longest record that is read, in characters; ISO 2709 itself allows 99,999 bytes. */
const mostCharacters = 1_000_000;
const mark = /<!--|<!\[CDATA\[|<\?|<!DOCTYPE|<(\/?)(?:[\w.-]+:)?record(?=[\s/>])/g;
const ends: Record<string, string> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };
/** A tag that is not complete yet is waited for this long. */
const longestTag = 2000;
const comments = /<!--[\s\S]*?-->/g;
const marcContent = /<(?:[\w.-]+:)?(?:leader|controlfield|datafield)[\s>]/;

/**
 * Cuts a stream of XML into its records without holding more than one, so that each is parsed by itself
 * and a broken one does not take the rest along.
 */
export class RecordSplitter {
  #text = '';
  /** Where to look on, in #text. */
  #at = 0;
  /** How far lines were counted, in #text, and the line there. */
  #counted = 0;
  #line = 1;
  /** Where the open record begins, in #text, and its line. */
  #start: number | undefined;
  #startLine = 1;
  /** Inside a comment, CDATA or instruction: what ends it. */
  #until: string | undefined;
  #count = 0;
  #root: string | undefined;
  #tail = '';

  /**
   * Takes the next piece of text, gives the records that are complete.
   * @throws Unreadable on a document type: that is how entity bombs come
   */
  *push(piece: string): Generator<Split> {
    this.#text += piece;
    this.#tail = (this.#tail + piece).slice(-2000);
    this.#root ??= /<([A-Za-z_][\w.:-]*)[\s/>]/.exec(this.#text.replace(comments, ''))?.[1];
    const last = this.#text.lastIndexOf('<');
    yield* this.#scan(last >= 0 && last > this.#text.length - longestTag ? last : this.#text.length);
    if (this.#start !== undefined && this.#text.length - this.#start > mostCharacters) {
      yield this.#refuse('record.too-large');
      this.#until = undefined;
      this.#at = this.#text.length;
    }
    this.#drop();
  }

  /** The end of the file: what is still open was cut off. */
  *end(): Generator<Split> {
    yield* this.#scan(this.#text.length);
    const line = this.#countLines(this.#text.length);
    const rest = this.#tail.replace(/(?:<!--(?:(?!-->)[\s\S])*-->|<\?(?:(?!\?>)[\s\S])*\?>|\s)*$/, '');
    const isWhole =
      this.#start === undefined && !this.#until && (!this.#root || rest.endsWith(`</${this.#root}>`));
    if (!isWhole) yield { problem: { code: 'file.cut-off', record: this.#count + 1, line } };
  }

  *#scan(limit: number): Generator<Split> {
    while (this.#leave() && this.#at < limit) {
      mark.lastIndex = this.#at;
      const found = mark.exec(this.#text);
      if (!found || found.index >= limit) {
        this.#at = limit;
        return;
      }
      this.#at = mark.lastIndex;
      yield* this.#meet(found);
    }
  }

  /** Goes to the end of a comment, CDATA or instruction; false when that is not there yet. */
  #leave(): boolean {
    if (!this.#until) return true;
    const end = this.#text.indexOf(this.#until, this.#at);
    if (end < 0) return false;
    this.#at = end + this.#until.length;
    this.#until = undefined;
    return true;
  }

  *#meet(found: RegExpExecArray): Generator<Split> {
    const [token, slash] = found;
    if (token === '<!DOCTYPE')
      throw new Unreadable({ code: 'file.doctype', line: this.#countLines(found.index) });
    if (ends[token]) {
      this.#until = ends[token];
      return;
    }
    const close = this.#text.indexOf('>', this.#at);
    if (close >= 0) this.#at = close + 1;
    if (slash) {
      if (this.#start === undefined) return; // the end of a wrapper
      const text = this.#text.slice(this.#start, this.#at);
      this.#start = undefined;
      this.#count += 1;
      yield { text, line: this.#startLine, number: this.#count };
      return;
    }
    if (this.#text[this.#at - 2] === '/') return; // <record/>
    const before = this.#start === undefined ? '' : this.#text.slice(this.#start, found.index);
    if (marcContent.test(before)) yield this.#refuse('record.unclosed');
    this.#start = found.index;
    this.#startLine = this.#countLines(found.index);
  }

  #refuse(code: 'record.too-large' | 'record.unclosed'): Split {
    this.#count += 1;
    this.#start = undefined;
    return { problem: { code, record: this.#count, line: this.#startLine } };
  }

  /** Forgets the text that is done with; of an endless comment only what its end may begin with. */
  #drop(): void {
    const isLost = this.#until && this.#start === undefined;
    const to = this.#start ?? (isLost ? Math.max(this.#at, this.#text.length - 2) : this.#at);
    this.#countLines(to);
    this.#text = this.#text.slice(to);
    this.#counted -= to;
    this.#at = Math.max(0, this.#at - to);
    if (this.#start !== undefined) this.#start = 0;
  }

  /** The line of a place that lies further than any asked before. */
  #countLines(index: number): number {
    for (let at = this.#text.indexOf('\n', this.#counted); at >= 0 && at < index;) {
      this.#line += 1;
      at = this.#text.indexOf('\n', at + 1);
    }
    this.#counted = Math.max(this.#counted, index);
    return this.#line;
  }
}
