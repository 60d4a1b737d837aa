/**
 * Whether the page is covered, kept with the place in the history: after Hide the page is thrown
 * away and loaded anew, and the new one must come up covered.
 */

/** What stands before the page, and what has become of the words under it. */
export type Cover = 'off' | 'on' | 'locked' | 'unsaved';

/** Reads whether the page is to come up covered. */
export function coverKept(): Cover {
  const { covered } = (history.state ?? {}) as { covered?: Cover };
  return covered ?? 'off';
}

/** Keeps that the page is covered, or that it is not any more. */
export function keepCover(cover: Cover): void {
  const { covered: _, ...rest } = (history.state ?? {}) as { covered?: Cover };
  history.replaceState(cover === 'off' ? rest : { ...rest, covered: cover }, '');
}
