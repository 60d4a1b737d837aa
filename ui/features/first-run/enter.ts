/**
 * Enter on nothing in particular presses the page's main button, as in the dialogs of a desktop,
 * so that the first run needs no hunting for buttons by key.
 */

/** Where Enter has a meaning of its own. */
const OWN = 'a, button, input, textarea, select, summary, dialog';

/** Starts to listen. Returns the function that stops. */
export function enterGoesOn(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(OWN)) return;
    if (document.querySelector('dialog[open]')) return;
    document.querySelector<HTMLElement>('main .press.main')?.click();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
