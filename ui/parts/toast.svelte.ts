/**
 * One sentence about what was done, with a way to take it back.
 *
 * It stays until it is dismissed or the next one comes; there is no timer.
 */

/** A sentence, and how to take the deed back where that is possible. */
export type Toast = { readonly words: string; readonly undo?: () => void | Promise<void> };

let shown = $state.raw<Toast | null>(null);

/** The one place that holds the toast. */
export const toast = {
  get shown(): Toast | null {
    return shown;
  },
  say(words: string, undo?: Toast['undo']): void {
    shown = undo ? { words, undo } : { words };
  },
  dismiss(): void {
    shown = null;
  },
};
