import type {
  ArticleFound,
  Contact,
  Filter,
  Found,
  GoalLine,
  HomeworkFound,
  HomeworkLine,
  Instead,
  Order,
  Rating,
  SessionsFound,
  SheetsFound,
  SittingLine,
  TagUsed,
  VoiceFound,
} from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';
import { wallTime } from '../../words/dates';
import { hear, keep, OPEN, take, type Question } from './kept';

/** Entries shown at first, and by each "Show more". */
export const FOUND_A_PAGE = 20;
/** How long typing rests before it looks, in milliseconds. */
const PAUSE_MS = 250;

const NO_SHEETS: SheetsFound = { sheets: [], written: [] };
const NO_TRIES: HomeworkFound = { found: [] };
const NO_SESSIONS: SessionsFound = { sessions: [], to_say: [] };

/** Looks for words in the diary, and for pages by what else is known of them. */
export class FindRoom {
  /** Words as typed. */
  words = $state('');
  /** What else must hold. */
  filter: Filter = $state.raw(OPEN);
  /** What comes first. */
  order: Order = $state('newest');
  /** What was found; nothing until it has looked. */
  found: Found[] | null = $state.raw(null);
  /** The person's own people whose words fit. */
  people: Contact[] = $state.raw([]);
  /** The voice notes whose words fit. */
  voices: VoiceFound[] = $state.raw([]);
  /** Worksheets by name, and written ones by their words. */
  sheets: SheetsFound = $state.raw(NO_SHEETS);
  /** Things to try whose words fit. */
  tries: HomeworkLine[] = $state.raw([]);
  /** Goals whose words fit. */
  goals: GoalLine[] = $state.raw([]);
  /** Notes of the rulers, and totals from forms, whose words fit. */
  rulers: SittingLine[] = $state.raw([]);
  /** Sessions, and things to say there, whose words fit. */
  sessions: SessionsFound = $state.raw(NO_SESSIONS);
  /** The articles whose words fit. */
  articles: ArticleFound[] = $state.raw([]);
  /** Whether there are more. */
  more = $state(false);
  /** Whether only the newest pages were put in order of fit. */
  onlyNewest = $state(false);
  /** Words one slip away from those typed. */
  instead: Instead | null = $state.raw(null);
  /** Tags to choose from. */
  tags: TagUsed[] = $state.raw([]);
  /** Ratings to choose from. */
  ratings: Rating[] = $state.raw([]);
  /** Local time; empty until it has arrived. */
  now = $state('');
  /** Why it could not look. */
  refusal: Refused | null = $state.raw(null);

  /** The local day. */
  today = $derived(wallTime(this.now).day);
  /** Whether any filter is set. */
  filtered = $derived(JSON.stringify(this.filter) !== JSON.stringify(OPEN));

  #asked = 0;
  #unhear = (): void => {};
  #pause: ReturnType<typeof setTimeout> | undefined = undefined;

  /** Reads what can be chosen, and looks again for what was looked for last. */
  async open(): Promise<void> {
    const last = take();
    if (last) this.#take(last);
    this.#unhear = hear((question) => {
      this.#take(question);
      void this.look();
    });
    try {
      const [desk, tags, ratings] = await Promise.all([
        send('desk_look', {}),
        send('tags_list', {}),
        send('ratings_list', {}),
      ]);
      this.now = desk.now;
      this.tags = tags.tags;
      this.ratings = ratings.ratings;
      if (last) await this.look();
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Takes the words as typed, and looks after a pause. */
  type(words: string): void {
    this.words = words;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.look(), PAUSE_MS);
  }

  /** Sets a part of the filter, and looks. */
  async narrow(part: Partial<Filter>): Promise<void> {
    this.filter = { ...this.filter, ...part };
    await this.look();
  }

  /** Takes every filter off, and looks. */
  async filtersOff(): Promise<void> {
    this.filter = OPEN;
    await this.look();
  }

  /** Puts something else first, and looks. */
  async first(order: Order): Promise<void> {
    this.order = order;
    await this.look();
  }

  /** Looks for the words that were offered. */
  async takeOffered(): Promise<void> {
    if (this.instead) this.words = this.instead.words;
    await this.look();
  }

  /** Shows more of what was found. */
  async showMore(): Promise<void> {
    await this.#read(this.found?.length ?? 0);
  }

  /** Looks now. */
  async look(): Promise<void> {
    await this.#read(0);
  }

  /** Stops looking, when its page closes; what was looked for is there when one comes back. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#asked += 1;
    this.#unhear();
    keep({ words: this.words, filter: this.filter, order: this.order });
  }

  #take(question: Question): void {
    ({ words: this.words, filter: this.filter, order: this.order } = question);
  }

  /** An answer that a later question has overtaken is dropped. */
  async #read(skip: number): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    if (this.words.trim() === '' && !this.filtered) {
      [this.found, this.more, this.instead, this.refusal] = [null, false, null, null];
      this.people = [];
      this.voices = [];
      this.sheets = NO_SHEETS;
      this.tries = [];
      this.goals = [];
      this.sessions = NO_SESSIONS;
      this.articles = [];
      this.rulers = [];
      return;
    }
    const words = skip > 0 && this.instead?.shown ? this.instead.words : this.words;
    try {
      const { filter, order } = this;
      const [page, sheets, tries, goals, rulers, sessions] = await Promise.all([
        send('diary_search', { words, filter, order, skip, most: FOUND_A_PAGE }),
        // What is asked of diary pages alone leaves the rest out.
        this.filtered ? NO_SHEETS : send('sheets_search', { words }),
        this.filtered ? NO_TRIES : send('homework_search', { words }),
        this.filtered ? { found: [] } : send('goals_search', { words }),
        this.filtered ? { found: [] } : send('rulers_search', { words }),
        this.filtered ? NO_SESSIONS : send('sessions_search', { words }),
      ]);
      if (asked !== this.#asked) return;
      this.sheets = sheets;
      this.tries = tries.found;
      this.goals = goals.found;
      this.rulers = rulers.found;
      this.sessions = sessions;
      this.found = skip > 0 ? [...(this.found ?? []), ...page.found] : page.found;
      this.more = page.more;
      this.onlyNewest = page.only_newest;
      if (skip === 0) {
        [this.instead, this.people] = [page.instead, page.people];
        [this.voices, this.articles] = [page.voice_notes, page.articles];
      }
      this.refusal = null;
    } catch (reason) {
      if (asked === this.#asked) this.refusal = refused(reason);
    }
  }
}
