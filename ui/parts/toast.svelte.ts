/**
 * One sentence about what was done, with a way to take it back.
 *
 * It stays until it is dismissed or the next one comes; there is no timer.
 */
import type { Refused } from '../ipc/send';

/** A sentence, and how to take the deed back where that is possible. */
export type Toast = { readonly words: string; readonly undo?: () => void | Promise<void> };

/** Takes a deed back; answers why it could not. */
export type Undo = () => Promise<Refused | null>;

let shown = $state.raw<Toast | null>(null);

/** The one place that holds the toast. */
export const toast = {
  get shown(): Toast | null {
    return shown;
  },
  say(words: string, undo?: Toast['undo']): void {
    shown = undo ? { words, undo } : { words };
  },
  /** Says what was done and offers to take it back; where that is refused it says why, and offers again. */
  offer(words: string, undo: Undo, back?: () => void): void {
    const takeBack = async (): Promise<void> => {
      const why = await undo();
      if (why) toast.say(`${why.what} ${why.next}`, takeBack);
      else back?.();
    };
    toast.say(words, takeBack);
  },
  dismiss(): void {
    shown = null;
  },
};
