/** Scrolls a field that takes the focus clear of the pinned bars; WebKitGTK leaves it under them. */

/** Starts to listen. Returns the function that stops. */
export function keepInSight(): () => void {
  const listen = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches('main :is(input, textarea)')) return;
    // The margin that is kept clear is the `scroll-margin` of Frame.svelte.
    target.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('focusin', listen);
  return () => removeEventListener('focusin', listen);
}
