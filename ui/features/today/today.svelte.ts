import type { Entry, NudgeAnswered, SaveEntry, SessionsPage, Today, WrittenLine } from '../../ipc/bindings';
import { desk, keepSettings } from '../../ipc/desk.svelte';
import { refused, send, type Refused } from '../../ipc/send';
import { Autosave } from '../../parts/autosave.svelte';
import { EnergyRoom } from './energy.svelte';

/** Moods up to this one count as low. */
const LOW_MOOD = 2;

/** The page a day starts from. */
export class TodayRoom {
  /** What the workbook knows about today; nothing until it has arrived. */
  page: Today | null = $state(null);
  /** The worksheet that was begun last and goes on. */
  waiting: WrittenLine | null = $state.raw(null);
  /** The sessions of the programme, for the line of the next one. */
  sessions: SessionsPage | null = $state.raw(null);
  /** Local time. */
  now = $state('');
  /** The face pressed on this visit. */
  mood: number | null = $state(null);
  /** The entry that the face went into. */
  started: Entry | null = $state(null);
  /** Today's energy and what fits it. */
  readonly energy = new EnergyRoom();
  /** Why the page could not be read. */
  refusal: Refused | null = $state.raw(null);

  /** Saves the face at once. */
  readonly autosave = new Autosave<SaveEntry>(async (draft) => (await send('diary_save', draft)).saved);

  /** Whether nothing has been written yet. */
  first = $derived(this.page !== null && this.page.entries.length === 0 && this.page.last === null);

  /** Whether the face is a low one. */
  low = $derived(this.mood !== null && this.mood <= LOW_MOOD);

  #starting: Promise<Entry> | null = null;

  /** Reads the page. */
  async open(): Promise<void> {
    try {
      const [seen, page, sheets, sessions] = await Promise.all([
        send('desk_look', {}),
        send('today_get', {}),
        send('sheets_list', {}),
        send('sessions_list', {}),
        this.energy.load(),
      ]);
      this.sessions = sessions;
      this.waiting = sheets.waiting[0] ?? null;
      this.now = seen.now;
      this.page = page;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Takes a face and saves it at once; pressed again, another replaces it. Says whether it is kept. */
  async feel(mood: number | null): Promise<boolean> {
    this.mood = mood;
    try {
      this.#starting ??= send('diary_start', {});
      const { id, at, text, ratings, tags } = (this.started = await this.#starting);
      this.autosave.changed({ id, at, text, mood: this.mood, ratings, tags, handled: false, hard_day: null });
      await this.autosave.flush();
    } catch (reason) {
      this.#starting = null;
      this.refusal = refused(reason);
    }
    return this.autosave.stand === 'kept';
  }

  /** Answers what came due: seen, or once more later. Says whether that is kept. */
  async answer(answer: NudgeAnswered): Promise<boolean> {
    try {
      await send('nudge_answer', { answer });
      if (this.page) this.page = { ...this.page, nudges: [] };
      return true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    }
  }

  /** Listens for what comes due while the page is open, until that is called which it gives back. */
  listen(): () => void {
    const nudged = () => void this.#nudged();
    addEventListener('towpath-nudge', nudged);
    return () => removeEventListener('towpath-nudge', nudged);
  }

  async #nudged(): Promise<void> {
    const page = await send('today_get', {}).catch(() => null);
    if (page && this.page) this.page = { ...this.page, nudges: page.nudges };
  }

  /** Turns gentle mode on or off; it shows at once. Coming back, the page is read anew. */
  async gentle(on: boolean): Promise<void> {
    try {
      await this.autosave.flush();
      await keepSettings({ ...desk.settings, gentle: on });
      await this.open();
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }
}
