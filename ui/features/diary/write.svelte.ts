import type { Entry, EntryLine, Prompt, Rating, SaveEntry } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';
import { Autosave } from '../../parts/autosave.svelte';
import { momentAt } from '../../words/dates';
import { draftOf } from './draft';

/** Moods up to this one count as low. */
const LOW_MOOD = 2;
const HIGHEST_MOOD = 5;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isLow = ({ hard_day, mood }: Entry): boolean => hard_day || (mood ?? HIGHEST_MOOD) <= LOW_MOOD;

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

  /** The person's own tags, those used last first. */
  tags: string[] = $state([]);
  /** The question that is asked; none until a person wants one. */
  prompt: Prompt | null = $state(null);
  /** Whether questions may be offered. */
  prompting = $state(false);

  /** Saves the entry as it is written. */
  readonly autosave = new Autosave<SaveEntry>(async (draft) => this.#kept(await send('diary_save', draft)));

  /** Ratings shown: the kept ones, and any that this entry already has. */
  shown = $derived(this.ratings.filter((one) => one.kept || this.value(one.id) !== null));

  /** Whether the page is in the workbook and has a low face, or stands on a hard day. */
  hardToWrite = $derived(this.entry !== null && this.entry.saved && isLow(this.entry));

  #keeping: Promise<unknown> = Promise.resolve();
  #prompts: Prompt[] = [];
  /** What was said of the day on this visit; nothing leaves the day as it is. */
  #hard: boolean | null = null;

  /** Opens an entry to change, or starts a new one. */
  async open(id: string | null): Promise<void> {
    try {
      const [desk, entry, known, today, own, asked] = await Promise.all([
        send('desk_look', {}),
        id ? send('diary_get', { id }) : send('diary_start', {}),
        send('ratings_list', {}),
        send('today_get', {}),
        send('diary_tags', {}),
        send('prompts_get', {}),
      ]);
      this.now = desk.now;
      this.ratings = known.ratings;
      this.last = today.last;
      this.tags = own.tags;
      this.#prompts = asked.prompts;
      this.prompting = asked.wanted;
      this.entry = entry;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Takes the words as they are now. */
  write(text: string): void {
    this.#change({ text });
  }

  /** Adds a line after the words. */
  add(line: string): void {
    const text = this.entry?.text.trimEnd() ?? '';
    this.write(text === '' ? line : `${text}\n\n${line}`);
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

  /** Puts a tag on, or takes it off. One that is there in another case is the same. */
  tag(tag: string, on: boolean): void {
    const others = this.entry?.tags.filter((one) => !isSame(one, tag)) ?? [];
    const known = this.tags.find((one) => isSame(one, tag)) ?? tag;
    if (!this.tags.includes(known)) this.tags = [known, ...this.tags];
    this.#change({ tags: on ? [...others, known] : others });
  }

  /** Marks the page as one that says how something was handled, or takes that back. */
  handle(handled: boolean): void {
    this.#change({ handled });
  }

  /** Calls the day hard, or takes that back. */
  mark(hard: boolean): void {
    this.#hard = hard;
    this.#change({ hard_day: hard });
  }

  /** Asks another question; on a hard day and with a low mood a gentle one. */
  ask(): void {
    const low = this.entry !== null && isLow(this.entry);
    const offered = this.#prompts.filter((one) => one.gentle || !low);
    const place = offered.findIndex((one) => one.id === this.prompt?.id);
    this.prompt = offered[(place + 1) % offered.length] ?? null;
  }

  /** Keeps whether questions may be offered. Answers whether that was taken. */
  async wantPrompts(wanted: boolean): Promise<boolean> {
    try {
      this.prompting = (await send('prompts_want', { wanted })).wanted;
      if (!wanted) this.prompt = null;
      return true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    }
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
    this.autosave.changed(draftOf(this.entry, this.#hard));
  }

  #kept(kept: Entry): boolean {
    if (this.entry?.id === kept.id) {
      this.entry.saved = kept.saved;
      // The mark of the day the page stands on now, unless the person has said otherwise.
      if (this.#hard === null && this.entry.day === kept.day) this.entry.hard_day = kept.hard_day;
    }
    return kept.saved;
  }
}
