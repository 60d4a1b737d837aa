/** Scrolls what takes the focus clear of the pinned bars and edges; WebKitGTK leaves it under them. */

/** What is typed into, however the focus came. */
const TYPED = 'main :is(input, textarea)';
/** What the keys went to. What a pointer presses stays where it is, or the press would miss. */
const BY_KEY = 'main :is(a, button, select, summary):focus-visible';

/** Starts to listen. Returns the function that stops. */
export function keepInSight(): () => void {
  const listen = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches(`${TYPED}, ${BY_KEY}`)) return;
    // The margin that is kept clear is the `scroll-margin` of Frame.svelte.
    target.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('focusin', listen);
  return () => removeEventListener('focusin', listen);
}
