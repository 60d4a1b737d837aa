import type { DaySummary, DiaryDay, Rating } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';
import { isDay, wallTime } from '../../words/dates';

/** A month at a glance, and the day that is chosen in it. */
export class MonthRoom {
  /** Local time; empty until it has arrived. */
  now = $state('');
  /** The day the keys are on; its month is shown. */
  at = $state('');
  /** Days with pages of the month shown, by day; nothing until they have arrived. */
  written: ReadonlyMap<string, DaySummary> | null = $state.raw(null);
  /** The chosen day with its pages. */
  chosen: DiaryDay | null = $state.raw(null);
  /** Known ratings, for their names. */
  ratings: Rating[] = $state.raw([]);
  /** Why something could not be read. */
  refusal: Refused | null = $state.raw(null);
  /** The local day. */
  today = $derived(wallTime(this.now).day);

  #month = '';

  /** Shows the month of a day and chooses it; without one, today. */
  async open(day: string | null): Promise<void> {
    try {
      const [desk, known] = await Promise.all([send('desk_look', {}), send('ratings_list', {})]);
      this.now = desk.now;
      this.ratings = known.ratings;
      await this.choose(day !== null && isDay(day) ? day : this.today);
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Chooses a day and reads its pages. */
  async choose(day: string): Promise<void> {
    try {
      const [chosen] = await Promise.all([send('diary_day', { day }), this.show(day)]);
      this.chosen = chosen;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Moves to a day, and reads its month where it is another one. */
  async show(day: string): Promise<void> {
    this.at = day;
    const month = day.slice(0, 7);
    if (month === this.#month) return;
    this.#month = month;
    try {
      const page = await send('diary_month', { day });
      // A month that was left meanwhile is not put over the one shown.
      if (month !== this.#month) return;
      this.written = new Map(page.days.map((one) => [one.day, one]));
      this.refusal = null;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }
}
