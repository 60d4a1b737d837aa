import type { Entry, SaveEntry } from '../../ipc/bindings';

/** What is sent to save an entry; the same id saves over itself. */
export function draftOf(entry: Entry): SaveEntry {
  const { id, at, text, mood, ratings, tags, handled } = entry;
  return { id, at, text, mood, ratings: ratings.map((one) => ({ ...one })), tags: [...tags], handled, hard_day: null };
}
