/** Ctrl+K (on a Mac, Command+K) opens Find. There are no single-letter shortcuts. */
import { go } from '../parts/route.svelte';

/** Starts to listen. Returns the function that stops. */
export function findByKey(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    go('/find');
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
