/**
 * Steady hands: a second press soon after the first is let go by, on the same control and on
 * whatever has come up under the pointer.
 *
 * It must not touch typing: only what is pressed is guarded. Presses by a screen reader or a
 * script have no pointer and no key behind them, and always count.
 */

/** How long a second press is let go by, in milliseconds (experience, row 50 and 3.8: 300 to 600). */
export const GUARD_MS = 500;

/** How far a shaking hand strays between two presses meant as one, in pixels: half a target of 44. */
export const NEAR_PX = 22;

/** What is pressed rather than typed into. */
const PRESSED = 'a[href], button, summary, label, input[type="checkbox"], input[type="radio"]';

/** Where a pointer pressed, in pixels of the window. */
type Spot = { readonly x: number; readonly y: number };

/** Remembers the last press that counted. Shape: times in milliseconds on one clock. */
export class Guard<Control> {
  #last: { control: Control; at: number; spot: Spot | null } | null = null;

  /**
   * Whether a press counts: not on the same control again, nor on what has come up where the
   * pointer still is. One that does not starts no new spell, so a slow third press does.
   */
  counts(control: Control, at: number, spot: Spot | null = null): boolean {
    const last = this.#last;
    const again = last !== null && (last.control === control || isNear(last.spot, spot));
    if (again && at - last.at < GUARD_MS) return false;
    this.#last = { control, at, spot };
    return true;
  }
}

function isNear(one: Spot | null, other: Spot | null): boolean {
  return one !== null && other !== null && Math.hypot(one.x - other.x, one.y - other.y) <= NEAR_PX;
}

/** Starts to guard. Returns the function that stops. */
export function guardPresses(): () => void {
  const guard = new Guard<Element>();
  let stray = false;
  const counts = (event: Event): boolean => {
    const control = event.target instanceof Element ? event.target.closest(PRESSED) : null;
    const spot = event instanceof PointerEvent ? { x: event.clientX, y: event.clientY } : null;
    return control === null || guard.counts(control, event.timeStamp, spot);
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
