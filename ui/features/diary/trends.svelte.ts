import type { TrendsPage } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';
import { addDays, wallTime } from '../../words/dates';

/** Days of one look. */
const LOOK_DAYS = 28;

/** A week and four weeks in one look. */
export class TrendsRoom {
  /** Local time; empty until it has arrived. */
  now = $state('');
  /** What is looked at; nothing until it has arrived. */
  page: TrendsPage | null = $state.raw(null);
  /** Whether values stand in tables in place of pictures. */
  tables = $state(false);
  /** Why it could not be read. */
  refusal: Refused | null = $state.raw(null);
  /** The local day. */
  today = $derived(wallTime(this.now).day);
  /** Whether the four weeks end today. */
  latest = $derived(this.page === null || this.page.to >= this.today);

  /** Looks at the four weeks that end today. */
  async open(): Promise<void> {
    try {
      this.now = (await send('desk_look', {})).now;
      await this.#look(this.today);
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Looks at the four weeks before, or after, but never past today. */
  async turn(looks: number): Promise<void> {
    if (!this.page) return;
    const to = addDays(this.page.to, looks * LOOK_DAYS);
    try {
      await this.#look(to > this.today ? this.today : to);
      this.refusal = null;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  async #look(day: string): Promise<void> {
    this.page = await send('trends_get', { day });
  }
}
