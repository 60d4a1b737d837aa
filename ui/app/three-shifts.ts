/**
 * Three presses of Shift alone within five seconds (decisions, section 1).
 *
 * A press counts when nothing else is pressed between or with the three, so that writing capitals
 * never hides a page.
 */

/** How many presses it takes. */
export const PRESSES = 3;
/** In how many milliseconds. */
export const WITHIN_MS = 5_000;

/** Counts presses of Shift. */
export class ThreeShifts {
  #presses: number[] = [];
  #alone = false;

  /** A key goes down. */
  down(key: string, repeat = false): void {
    if (key !== 'Shift') this.reset();
    else if (!repeat) this.#alone = true;
  }

  /** A key comes up, at so many milliseconds. Says how many presses are still to come; 0 is now. */
  up(key: string, at: number): number | null {
    if (key !== 'Shift' || !this.#alone) return null;
    this.#alone = false;
    this.#presses = [...this.#presses.filter((press) => at - press <= WITHIN_MS), at];
    const left = PRESSES - this.#presses.length;
    if (left === 0) this.#presses = [];
    return left;
  }

  /** Something else was pressed: counting starts anew. */
  reset(): void {
    this.#presses = [];
    this.#alone = false;
  }
}

/** Starts to listen. `count` hears how many presses are left. Returns the function that stops. */
export function hideByShift(hide: () => void, count: (left: number) => void): () => void {
  const shifts = new ThreeShifts();
  const down = (event: KeyboardEvent) => shifts.down(event.key, event.repeat);
  const up = (event: KeyboardEvent) => {
    const left = shifts.up(event.key, event.timeStamp);
    if (left === 0) hide();
    else if (left !== null) count(left);
  };
  const press = () => shifts.reset();
  addEventListener('keydown', down, { capture: true });
  addEventListener('keyup', up, { capture: true });
  addEventListener('pointerdown', press, { capture: true });
  return () => {
    removeEventListener('keydown', down, { capture: true });
    removeEventListener('keyup', up, { capture: true });
    removeEventListener('pointerdown', press, { capture: true });
  };
}
