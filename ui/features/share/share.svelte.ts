import type { Pages, Picture, ShareChoices, SharePlan, VoiceNote } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';
import { addDays, isDay } from '../../words/dates';

/** How long choosing rests before the pages are made again, in milliseconds. */
const PAUSE_MS = 300;
/** Days of the two ready-made periods. */
const PERIOD_DAYS = { week: 7, 'four-weeks': 28 } as const;

/** Which days, as the person says it. */
export type Span = keyof typeof PERIOD_DAYS | 'since' | 'own';

/** A summary being made. Nothing is in it until it is ticked. */
export class ShareRoom {
  /** Local day; empty until it has arrived. */
  today = $state('');
  /** The day of the last saved summary. */
  lastShared: string | null = $state(null);
  /** Which days. */
  span: Span = $state('four-weeks');
  /** First day of its period. */
  from = $state('');
  /** Last day of its period. */
  to = $state('');
  /** What could go in. */
  choices: ShareChoices | null = $state(null);
  /** Ticked ratings, `mood` among them. */
  ratings: string[] = $state([]);
  /** Whether hard days are marked beside the ratings. */
  hardDays = $state(false);
  /** Whether diary pages are to be picked. */
  diary = $state(false);
  /** Ticked diary pages. */
  entries: string[] = $state([]);
  /** Whether worksheets are to be picked. */
  withSheets = $state(false);
  /** Ticked worksheets. */
  sheets: string[] = $state([]);
  /** Ticked pictures; each goes with its diary page. */
  pictures: string[] = $state([]);
  /** Ticked voice notes; each goes in a file of its own, never with the pages. */
  voices: string[] = $state([]);
  /** Where ticked voice notes were saved. */
  voicesAt: Record<string, string> = $state({});
  /** Who it is for. */
  forName = $state('');
  /** Who it is from. */
  fromName = $state('');
  /** The person's own note. */
  note = $state('');
  /** Large print. */
  large = $state(false);
  /** The exact pages; nothing while nothing is ticked. */
  pages: Pages | null = $state(null);
  /** Where it was saved. */
  savedAt: string | null = $state(null);
  /** Why the last command was refused. */
  refusal: Refused | null = $state.raw(null);

  /** Whether anything would stand on the pages. */
  chosen = $derived(
    this.ratings.length > 0 ||
      (this.diary && this.entries.length > 0) ||
      (this.withSheets && this.sheets.length > 0),
  );
  /** The ticked voice notes of ticked diary pages. */
  tickedVoices = $derived(
    (this.diary ? (this.choices?.voice_notes ?? []) : []).filter(
      (one) => this.voices.includes(one.id) && this.entries.includes(one.entry),
    ),
  );
  /** Steps in all; picking diary pages is one of its own. */
  steps = $derived(this.diary ? 3 : 2);

  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined = undefined;

  /** Reads what could go in. */
  async open(): Promise<void> {
    await this.#answered(async () => {
      const page = await send('today_get', {});
      this.today = page.day;
      this.lastShared = page.last_shared;
      await this.days('four-weeks');
    });
  }

  /** Chooses a period; `own` keeps the days and lets them be changed. */
  async days(span: Span): Promise<void> {
    this.span = span;
    if (span === 'own') return;
    const back = span === 'since' ? null : PERIOD_DAYS[span];
    const from = back === null ? (this.lastShared ?? this.today) : addDays(this.today, 1 - back);
    await this.period(from, this.today);
  }

  /** Sets first and last day, and reads what they hold; ticks stay where they still can. */
  async period(from: string, to: string): Promise<void> {
    this.from = from;
    this.to = to;
    if (!isDay(from) || !isDay(to) || from > to) return;
    await this.#answered(async () => {
      const choices = await send('share_choices', { from, to });
      if (from !== this.from || to !== this.to) return;
      this.choices = choices;
      this.ratings = this.ratings.filter((id) => choices.ratings.some((one) => one.id === id));
      this.entries = this.entries.filter((id) => choices.entries.some((one) => one.id === id));
      this.pictures = this.pictures.filter((id) => choices.pictures.some((one) => one.id === id));
      this.hardDays = this.hardDays && choices.hard_days > 0;
      this.voices = this.voices.filter((id) => choices.voice_notes.some((one) => one.id === id));
      this.sheets = this.sheets.filter((id) => choices.sheets.some((one) => one.id === id));
      this.withSheets = this.withSheets && choices.sheets.length > 0;
      this.diary = this.diary && choices.entries.length > 0;
      this.changed();
    });
  }

  /** Ticks or unticks a rating. */
  tickRating(id: string, on: boolean): void {
    this.ratings = toggled(this.ratings, id, on);
    this.changed();
  }

  /** Says whether hard days are marked beside the ratings. */
  tickHardDays(on: boolean): void {
    this.hardDays = on;
    this.changed();
  }

  /** Ticks or unticks a diary page. */
  tickEntry(id: string, on: boolean): void {
    this.entries = toggled(this.entries, id, on);
    this.changed();
  }

  /** Says whether worksheets are to be picked; the picks are kept. */
  pickSheets(on: boolean): void {
    this.withSheets = on;
    this.changed();
  }

  /** Ticks or unticks a worksheet. */
  tickSheet(id: string, on: boolean): void {
    this.sheets = toggled(this.sheets, id, on);
    this.changed();
  }

  /** Ticks or unticks a picture. */
  tickPicture(id: string, on: boolean): void {
    this.pictures = toggled(this.pictures, id, on);
    this.changed();
  }

  /** Ticks or unticks a voice note; the pages stay as they are. */
  tickVoice(id: string, on: boolean): void {
    this.voices = toggled(this.voices, id, on);
  }

  /** The voice notes of a diary page. */
  voicesOf(entry: string): VoiceNote[] {
    return this.choices?.voice_notes.filter((one) => one.entry === entry) ?? [];
  }

  /** Asks for a place and saves a ticked voice note there. */
  async saveVoice(id: string): Promise<void> {
    await this.#answered(async () => {
      const { chosen } = await send('path_choose', { what: 'voice-note' });
      const { path } = chosen ? await send('voice_save', { id }) : { path: null };
      if (path) this.voicesAt[id] = path;
    });
  }

  /** The pictures of a diary page. */
  picturesOf(entry: string): Picture[] {
    return this.choices?.pictures.filter((one) => one.entry === entry) ?? [];
  }

  /** Says whether diary pages are to be picked; the picks are kept. */
  tickDiary(on: boolean): void {
    this.diary = on;
    this.changed();
  }

  /** Takes names, the note, or the size of print. */
  tell(part: Partial<Pick<ShareRoom, 'forName' | 'fromName' | 'note' | 'large'>>): void {
    Object.assign(this, part);
    this.changed();
  }

  /** Something on the pages changed: makes them again after a pause. */
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
    await this.#answered(async () => {
      const pages = await send('share_pages', this.#plan());
      if (asked === this.#asked) this.pages = pages;
    });
  }

  /** Shows what is saved, asks for a place and saves there. Answers whether a file was written. */
  async save(): Promise<boolean> {
    await this.make();
    if (this.refusal) return false;
    return this.#answered(async () => {
      const { chosen } = await send('path_choose', { what: 'summary' });
      if (!chosen) return false;
      this.savedAt = (await send('share_save', this.#plan())).path;
      return this.savedAt !== null;
    });
  }

  /** Stops making pages, when its page closes. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#asked += 1;
  }

  #plan(): SharePlan {
    return {
      period: { from: this.from, to: this.to },
      from_name: this.fromName.trim(),
      for_name: this.forName.trim(),
      note: this.note.trim(),
      ratings: [...this.ratings],
      hard_days: this.hardDays,
      entries: this.diary ? [...this.entries] : [],
      pictures: this.diary ? [...this.pictures] : [],
      sheets: this.withSheets ? [...this.sheets] : [],
      large_print: this.large,
    };
  }

  async #answered(ask: () => Promise<boolean | void>): Promise<boolean> {
    try {
      const answer = await ask();
      this.refusal = null;
      return answer ?? true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    }
  }
}

function toggled(ids: string[], id: string, on: boolean): string[] {
  const others = ids.filter((one) => one !== id);
  return on ? [...others, id] : others;
}
