import type { Entry, EntryLine, Rating, SaveEntry } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';
import { Autosave } from '../../parts/autosave.svelte';
import { momentAt } from '../../words/dates';
import { draftOf } from './draft';

/** Ratings a person keeps at most (decisions, section 1). */
export const MOST_KEPT = 3;

/** The page being written: its entry, its ratings, and the saving of both. */
export class WritePage {
  /** The entry; nothing until it has arrived. */
  entry: Entry | null = $state(null);
  /** Every known rating, kept ones first. */
  ratings: Rating[] = $state([]);
  /** The newest page of an earlier day. */
  last: EntryLine | null = $state(null);
  /** Local time at the start. */
  now = $state('');
  /** Why the page could not be opened, or a choice not kept. */
  refusal: Refused | null = $state.raw(null);

  /** Saves the entry as it is written. */
  readonly autosave = new Autosave<SaveEntry>(async (draft) => (await send('diary_save', draft)).saved);

  /** Ratings shown: the kept ones, and any that this entry already has. */
  shown = $derived(this.ratings.filter((one) => one.kept || this.value(one.id) !== null));

  #keeping: Promise<unknown> = Promise.resolve();

  /** Opens an entry to change, or starts a new one. */
  async open(id: string | null): Promise<void> {
    try {
      const [desk, entry, known, today] = await Promise.all([
        send('desk_look', {}),
        id ? send('diary_get', { id }) : send('diary_start', {}),
        send('ratings_list', {}),
        send('today_get', {}),
      ]);
      this.now = desk.now;
      this.ratings = known.ratings;
      this.last = today.last;
      this.entry = entry;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Takes the words as they are now. */
  write(text: string): void {
    this.#change({ text });
  }

  /** Takes a mood; nothing takes it back. */
  feel(mood: number | null): void {
    this.#change({ mood });
  }

  /** Takes a rating; nothing takes it back. */
  rate(rating: string, value: number | null): void {
    const others = this.entry?.ratings.filter((one) => one.rating !== rating) ?? [];
    const all = value === null ? others : [...others, { rating, value }];
    const place = (id: string): number => this.ratings.findIndex((one) => one.id === id);
    this.#change({ ratings: all.sort((a, b) => place(a.rating) - place(b.rating)) });
  }

  /** Says when it was. */
  happened(day: string, time: string): void {
    this.#change({ day, at: momentAt(day, time, this.now) });
  }

  /**
   * Chooses which ratings to keep, in this order. Answers whether that was taken.
   *
   * Shown at once, and sent one after the other, so that quick presses build on each other.
   */
  async keep(ids: string[]): Promise<boolean> {
    const before = this.ratings;
    const chosen = ids.flatMap((id) => before.find((one) => one.id === id) ?? []);
    this.ratings = [
      ...chosen.map((one) => ({ ...one, kept: true })),
      ...before.filter((one) => !ids.includes(one.id)).map((one) => ({ ...one, kept: false })),
    ];
    const sent = this.#keeping.then(() => send('ratings_keep', { ids }));
    this.#keeping = sent.catch(() => undefined);
    try {
      await sent;
      this.refusal = null;
      return true;
    } catch (reason) {
      this.ratings = before;
      this.refusal = refused(reason);
      return false;
    }
  }

  /** The value of a rating in this entry. */
  value(rating: string): number | null {
    return this.entry?.ratings.find((one) => one.rating === rating)?.value ?? null;
  }

  #change(part: Partial<Entry>): void {
    if (!this.entry) return;
    Object.assign(this.entry, part);
    this.autosave.changed(draftOf(this.entry));
  }
}
