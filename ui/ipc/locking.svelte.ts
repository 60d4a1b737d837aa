/**
 * How the open workbook is locked and hidden, shared by the window and its settings.
 *
 * It is kept in the workbook, so it is known only while that is open.
 */
import type { Locking } from './bindings';
import { send } from './send';

const USUAL: Locking = { minutes: null, shift: false, unpictured: false };

let now = $state.raw<Locking>(USUAL);
let canBeUnpictured = $state(false);

/** What is chosen now. */
export const locking = {
  get now(): Locking {
    return now;
  },
  /** Whether this system can keep a window out of pictures of the screen. */
  get canBeUnpictured(): boolean {
    return canBeUnpictured;
  },
};

/** Fetches what is chosen, and guards the window by it. */
export async function loadLocking(): Promise<void> {
  now = await send('locking_get', {});
  await guard(false);
}

/** Changes some of it at once. */
export async function keepLocking(changed: Partial<Locking>): Promise<void> {
  now = await send('locking_save', { ...now, ...changed });
  await guard(false);
}

/** Gives the window a neutral title and puts it out of sight, or takes that back. */
export async function guard(covered: boolean): Promise<void> {
  const can = await send('window_guard', { covered, unpictured: now.unpictured });
  canBeUnpictured = can.can_be_unpictured;
}
