import type { Entry, SaveEntry } from '../../ipc/bindings';

/** What is sent to save an entry; the same id saves over itself. The day's mark stays as it is. */
export function draftOf(entry: Entry, hardDay: boolean | null = null): SaveEntry {
  const { id, at, text, mood, ratings, tags, handled } = entry;
  const copied = ratings.map((one) => ({ ...one }));
  return { id, at, text, mood, ratings: copied, tags: [...tags], handled, hard_day: hardDay };
}
