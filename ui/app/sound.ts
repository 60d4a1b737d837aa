/** Sound off: whatever plays in the window is silent, whoever starts it. */

/** Keeps everything that plays silent. Returns the function that gives the sound back. */
export function silence(): () => void {
  const hushed = new Set<HTMLMediaElement>();
  const hush = ({ target }: Event) => {
    if (!(target instanceof HTMLMediaElement) || target.muted) return;
    target.muted = true;
    hushed.add(target);
  };
  addEventListener('play', hush, { capture: true });
  return () => {
    removeEventListener('play', hush, { capture: true });
    for (const one of hushed) one.muted = false;
  };
}
