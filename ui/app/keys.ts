/** Ctrl+K (on a Mac, Command+K) opens "Go to or find". There are no single-letter shortcuts. */

/** Starts to listen. Returns the function that stops. */
export function goToByKey(open: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    open();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
