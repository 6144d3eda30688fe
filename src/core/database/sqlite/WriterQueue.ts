import { LibsqlError } from '@libsql/client';

/** Gives the writer on to the next in line; calling it again does nothing. */
export type GiveBack = () => void;

type Waiting = { start: (giveBack: GiveBack) => void; timer: NodeJS.Timeout | undefined };

/** Who may write now, within this process: one at a time, in the order they came. */
export class WriterQueue {
  readonly #waiting = new Set<Waiting>();
  #isTaken = false;

  /**
   * Waits for one's turn.
   * @param patience milliseconds; without it there is no end to the waiting
   * @throws LibsqlError `WRITER_TIMEOUT`, mostly because someone inside a transaction waits for a write
   *   that is not part of it (a call without `req`)
   */
  take(patience?: number): Promise<GiveBack> {
    return new Promise((resolve, reject) => {
      if (!this.#isTaken) {
        this.#isTaken = true;
        resolve(this.#giveBack());
        return;
      }
      const waiting: Waiting = { start: resolve, timer: undefined };
      if (patience !== undefined) {
        waiting.timer = setTimeout(() => {
          this.#waiting.delete(waiting);
          reject(new LibsqlError(`No turn to write came in ${patience} ms`, 'WRITER_TIMEOUT'));
        }, patience);
      }
      this.#waiting.add(waiting);
    });
  }

  #giveBack(): GiveBack {
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      const [next] = this.#waiting;
      if (!next) {
        this.#isTaken = false;
        return;
      }
      this.#waiting.delete(next);
      clearTimeout(next.timer);
      next.start(this.#giveBack());
    };
  }
}
