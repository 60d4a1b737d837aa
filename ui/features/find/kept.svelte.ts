/** What was looked for last, for coming back from a page that was found. It goes with the lock. */
import type { Filter, Order } from '../../ipc/bindings';
import { desk } from '../../ipc/desk.svelte';

/** A question to the diary. */
export interface Question {
  words: string;
  filter: Filter;
  order: Order;
}

let question: Question | null = null;

/** The last question. */
export const kept = {
  /** Keeps a question while the workbook is open. */
  put(next: Question): void {
    question = desk.stage === 'open' ? next : null;
  },
  /** Gives it back, once. */
  take(): Question | null {
    const last = question;
    question = null;
    return last;
  },
};

/** Forgets what was looked for. Called when the workbook is locked. */
export function forget(): void {
  question = null;
}
