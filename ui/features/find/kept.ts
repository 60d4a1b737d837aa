/** What was looked for last, for coming back from a page that was found. It goes with the lock. */
import type { Filter, Order } from '../../ipc/bindings';
import { desk } from '../../ipc/desk.svelte';

/** A question to the diary. */
export interface Question {
  words: string;
  filter: Filter;
  order: Order;
}

/** The filter that lets every page through. */
export const OPEN: Filter = { tag: null, rating: null, hard_day: false, handled: false, from: null, to: null };

let question: Question | null = null;
let hears: ((question: Question) => void) | null = null;

/** Keeps a question while the workbook is open. */
export function keep(next: Question): void {
  question = desk.stage === 'open' ? next : null;
}

/** Gives the last question back, once. */
export function take(): Question | null {
  const last = question;
  question = null;
  return last;
}

/** Asks the Find page, whether it is open or opens next. */
export function ask(words: string): void {
  const next: Question = { words, filter: OPEN, order: 'newest' };
  if (hears) hears(next);
  else keep(next);
}

/** The open Find page hears what is asked elsewhere. Returns the function that stops. */
export function hear(listen: (question: Question) => void): () => void {
  hears = listen;
  return () => {
    hears = null;
  };
}

/** Forgets what was looked for. Called when the workbook is no longer open. */
export function forget(): void {
  question = null;
}
