/**
 * Steady hands: a second press on the same control soon after the first is let go by.
 *
 * It must not touch typing: only what is pressed is guarded. Presses by a screen reader or a
 * script have no pointer and no key behind them, and always count.
 */

/** How long a second press is let go by, in milliseconds (experience, row 50 and 3.8: 300 to 600). */
export const GUARD_MS = 500;

/** What is pressed rather than typed into. */
const PRESSED = 'a[href], button, summary, label, input[type="checkbox"], input[type="radio"]';

/** Remembers the last press that counted. Shape: times in milliseconds on one clock. */
export class Guard<Control> {
  #last: { control: Control; at: number } | null = null;

  /** Whether a press counts. One that does not starts no new spell, so a slow third press does. */
  counts(control: Control, at: number): boolean {
    if (this.#last?.control === control && at - this.#last.at < GUARD_MS) return false;
    this.#last = { control, at };
    return true;
  }
}

/** Starts to guard. Returns the function that stops. */
export function guardPresses(): () => void {
  const guard = new Guard<Element>();
  let stray = false;
  const counts = (event: Event): boolean => {
    const control = event.target instanceof Element ? event.target.closest(PRESSED) : null;
    return control === null || guard.counts(control, event.timeStamp);
  };
  const letGo = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const down = (event: PointerEvent) => {
    stray = !counts(event);
  };
  const click = (event: MouseEvent) => {
    if (stray && event.detail > 0) letGo(event);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (!(event.target instanceof Element) || !event.target.matches(PRESSED)) return;
    if (event.repeat || !counts(event)) letGo(event);
  };
  addEventListener('pointerdown', down, { capture: true });
  addEventListener('click', click, { capture: true });
  addEventListener('keydown', key, { capture: true });
  return () => {
    removeEventListener('pointerdown', down, { capture: true });
    removeEventListener('click', click, { capture: true });
    removeEventListener('keydown', key, { capture: true });
  };
}
