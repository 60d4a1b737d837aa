import type { PageChoices, PageKind, PagePart, PagePlan, Pages } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';
import { Autosave } from '../../parts/autosave.svelte';
import { addDays, isDay } from '../../words/dates';

/** How long choosing rests before the pages are made again, in milliseconds. */
const PAUSE_MS = 300;
/** Days of the ready-made period. */
const FOUR_WEEKS = 28;
/** Most ratings on the page. Source: the core, share/pages. */
export const MOST_RATINGS = 3;

/** The pages that are made of parts. */
export type MadePage = Exclude<PageKind, 'diary'>;
/** From when on the page tells, as the person says it. */
export type Since = 'session' | 'four-weeks' | 'own';

/** A page for a session being made. Nothing is on it until it is ticked. */
export class PageRoom extends Room {
  /** Which page. */
  readonly page: MadePage;
  /** What may go on it; nothing until it has arrived. */
  choices: PageChoices | null = $state.raw(null);
  /** Local day; empty until it has arrived. */
  today = $state('');
  /** From when on it tells. */
  since: Since = $state('session');
  /** Its first day. */
  from = $state('');
  /** Ticked parts. */
  parts: PagePart[] = $state([]);
  /** Ticked ratings. */
  ratings: string[] = $state([]);
  /** The person's own words by part. */
  words: Partial<Record<PagePart, string>> = $state({});
  /** Whether last time's choices were taken. */
  lastUsed = $state(false);
  /** Who it is for. */
  forName = $state('');
  /** Who it is from. */
  fromName = $state('');
  /** The person's own note; the final page has a part for it. */
  note = $state('');
  /** Large print. */
  large = $state(false);
  /** The exact pages; nothing while nothing is ticked. */
  pages: Pages | null = $state(null);
  /** Where it was saved. */
  savedAt: string | null = $state(null);

  /** Whether anything would stand on the page. */
  chosen = $derived(this.parts.length > 0 || this.ratings.length > 0);
  /** Steps in all. */
  readonly steps = 2;

  /** Saves own words as they are written. */
  readonly autosave = new Autosave<null>(() => this.#sendAll());

  readonly #unsent = new Map<PagePart, string>();
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(page: MadePage) {
    super();
    this.page = page;
  }

  /** Reads what may go on it. */
  async open(): Promise<void> {
    await this.#read(null);
    if (this.choices?.last_session === null) this.since = 'four-weeks';
  }

  /** Chooses a first day; `own` keeps it and lets it be changed. */
  async days(since: Since): Promise<void> {
    this.since = since;
    const session = this.choices?.last_session ?? null;
    if (since === 'session' && session) await this.begin(session);
    if (since === 'four-weeks') await this.begin(addDays(this.today, 1 - FOUR_WEEKS));
  }

  /** Sets the first day and reads what there is since; ticks stay where they still can. */
  async begin(from: string): Promise<void> {
    this.from = from;
    if (!isDay(from) || from > this.today) return;
    await this.#read(from);
    this.changed();
  }

  async #read(from: string | null): Promise<void> {
    await this.attempt(async () => {
      const choices = await send('page_choices', { page: this.page, from });
      if (from !== null && from !== this.from) return;
      this.choices = choices;
      this.today = choices.to;
      this.from = choices.from;
      this.ratings = this.ratings.filter((id) => choices.ratings.some((one) => one.id === id));
      for (const { part, words } of choices.parts) {
        // What stands in a box is never changed under the person's hands.
        if (words !== null) this.words[part] ??= words;
      }
    });
  }

  /** Ticks what was ticked last time, with its names and its size of print. */
  useLast(): void {
    const { choices } = this;
    const last = choices?.last;
    if (!choices || !last) return;
    this.parts = [...last.parts];
    this.ratings = last.ratings.filter((id) => choices.ratings.some((one) => one.id === id));
    this.lastUsed = true;
    this.tell({ forName: last.for_name, fromName: last.from_name, large: last.large_print });
  }

  /** Ticks or unticks a part. */
  tick(part: PagePart, on: boolean): void {
    const others = this.parts.filter((one) => one !== part);
    this.parts = on ? [...others, part] : others;
    this.changed();
  }

  /** Ticks or unticks a rating, as long as there is room. */
  tickRating(id: string, on: boolean): void {
    const others = this.ratings.filter((one) => one !== id);
    if (on && others.length >= MOST_RATINGS) return;
    this.ratings = on ? [...others, id] : others;
    this.changed();
  }

  /** Takes the words of a part as they are now. */
  write(part: PagePart, words: string): void {
    this.words[part] = words;
    this.#unsent.set(part, words);
    this.autosave.changed(null);
  }

  /** Takes names, the note, or the size of print. */
  tell(part: Partial<Pick<PageRoom, 'forName' | 'fromName' | 'note' | 'large'>>): void {
    Object.assign(this, part);
    this.changed();
  }

  /** Something on the page changed: makes it again after a pause. */
  changed(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.make(), PAUSE_MS);
  }

  /** Makes the pages now. Pages that a later choice has overtaken are dropped. */
  async make(): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    if (!this.chosen) {
      this.pages = null;
      return;
    }
    await this.attempt(async () => {
      const pages = await send('page_pages', this.#plan());
      if (asked === this.#asked) this.pages = pages;
    });
  }

  /** Shows what is saved, asks for a place and saves there. Answers whether a file was written. */
  async save(): Promise<boolean> {
    await this.make();
    if (this.refusal) return false;
    this.savedAt = null;
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'summary' });
      if (chosen) this.savedAt = (await send('page_save', this.#plan())).path;
    });
    if (this.savedAt === null) return false;
    // What was ticked is last time's choice from now on.
    await this.#read(this.from);
    return true;
  }

  /** Keeps what is unsaved and stops making pages, when its page closes. */
  async stop(): Promise<void> {
    clearTimeout(this.#pause);
    this.#asked += 1;
    await this.autosave.close();
  }

  /** Sends words that are unsent, one part after the other. Says whether anything is kept. */
  async #sendAll(): Promise<boolean> {
    for (const [part, words] of [...this.#unsent]) {
      await send('page_words_save', { part, words });
      if (this.#unsent.get(part) === words) this.#unsent.delete(part);
    }
    // How much a part holds has changed with them.
    await this.#read(this.from);
    this.changed();
    return true;
  }

  #plan(): PagePlan {
    return {
      page: this.page,
      from: this.from,
      from_name: this.fromName.trim(),
      for_name: this.forName.trim(),
      note: this.page === 'final' ? '' : this.note.trim(),
      parts: [...this.parts],
      ratings: [...this.ratings],
      large_print: this.large,
    };
  }
}
