/**
 * What must happen before a page is left, the workbook is locked or the window closes.
 *
 * A page that holds unsaved words registers here; whoever is about to leave asks here first.
 */

/** Saves what is unsaved. False means that it could not be saved, so leaving should wait. */
export type Flush = () => Promise<boolean | void>;

const flushes = new Set<Flush>();

/** Registers a flush. Returns the function that takes it away again, as `$effect` wants it. */
export function beforeLeaving(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Runs every flush. True when nothing is left unsaved. */
export async function leave(): Promise<boolean> {
  const done = await Promise.all([...flushes].map((flush) => flush().catch(() => false)));
  return done.every((saved) => saved !== false);
}
