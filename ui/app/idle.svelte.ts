/**
 * Locks the workbook when nobody has used the window for a while.
 *
 * It never judges what is on the page; whoever runs something that must not be cut off says
 * `inUse`.
 */
import { IN_USE } from '../parts/in-use';

/** Minutes until the lock where others use the computer (decisions, section 1). */
export const SHARED_MINUTES = 5;
/** Minutes until the lock where nobody else does, or nobody has said (decisions, section 1). */
export const OWN_MINUTES = 15;
/** How long before the lock it is said, in milliseconds (experience, row 36). */
export const WARNING_MS = 60_000;
/** How often it is looked at, in milliseconds (security, T1: to two seconds). */
const LOOK_MS = 1_000;

/** Which deeds count as using the window. */
const DEEDS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input', IN_USE] as const;

/** Quiet minutes until the lock for a person who chose none. */
export function usualMinutes(sharedComputer: boolean | null): number {
  return sharedComputer === true ? SHARED_MINUTES : OWN_MINUTES;
}

/** How long nothing may happen, in milliseconds. */
export function idleLimit(sharedComputer: boolean | null, chosen: number | null): number {
  return (chosen ?? usualMinutes(sharedComputer)) * 60_000;
}

/** What to do after so many milliseconds without a deed. */
export function idleStep(idle: number, limit: number): 'stay' | 'warn' | 'lock' {
  if (idle >= limit) return 'lock';
  return idle >= limit - WARNING_MS ? 'warn' : 'stay';
}

/** The stopwatch of one unlocked spell. */
export class Idle {
  /** Whether the lock is close enough to be said. */
  warned = $state(false);
  #last = 0;

  /** Starts the stopwatch. Returns the function that stops it. */
  watch(limit: () => number, lock: () => void): () => void {
    this.keepOpen();
    const deed = () => this.keepOpen();
    const look = () => {
      const step = idleStep(Date.now() - this.#last, limit());
      this.warned = step !== 'stay';
      if (step === 'lock') lock();
    };
    for (const kind of DEEDS) addEventListener(kind, deed, { passive: true, capture: true });
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      for (const kind of DEEDS) removeEventListener(kind, deed, { capture: true });
      this.warned = false;
    };
  }

  /** Starts counting anew. */
  keepOpen(): void {
    // The wall clock, as a stopwatch only: unlike the others it goes on while a laptop sleeps.
    this.#last = Date.now();
    this.warned = false;
  }
}
