/**
 * Somebody uses the window without touching it: speaks, listens, follows an exercise.
 *
 * Whoever runs such a thing says so while it goes on, so that the lock does not cut it off.
 */

/** The deed that the stopwatch of the lock counts beside touches. */
export const IN_USE = 'towpath-in-use';

/** Says that the window is in use now. */
export function inUse(): void {
  dispatchEvent(new Event(IN_USE));
}
