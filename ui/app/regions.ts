/** F6 goes round the regions of the window, Shift+F6 the other way. */

/** Starts to listen. Returns the function that stops. */
export function roundRegions(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
      (region) => region.checkVisibility(),
    );
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const from = at === -1 && event.shiftKey ? 0 : at;
    const next = regions[(from + step + regions.length) % regions.length];
    (next?.querySelector<HTMLElement>('h1, a[href], button') ?? next)?.focus();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
