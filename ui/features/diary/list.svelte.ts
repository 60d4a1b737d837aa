import type { DiaryDay, Rating } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';

/** Entries asked for at a time. */
export const ENTRIES_A_PAGE = 20;

/** The pages by day, newest first. */
export class DiaryList {
  /** Days so far; nothing until they have arrived. */
  days: DiaryDay[] | null = $state(null);
  /** Whether there are earlier ones. */
  earlier = $state(false);
  /** Known ratings, for their names. */
  ratings: Rating[] = $state([]);
  /** Local time. */
  now = $state('');
  /** Why the list could not be read. */
  refusal: Refused | null = $state.raw(null);

  /** Reads the newest days. */
  async open(): Promise<void> {
    try {
      const [desk, known] = await Promise.all([send('desk_look', {}), send('ratings_list', {})]);
      this.now = desk.now;
      this.ratings = known.ratings;
      await this.#read(null);
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Reads the days before those shown. */
  async more(): Promise<void> {
    try {
      await this.#read(this.days?.at(-1)?.day ?? null);
      this.refusal = null;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  async #read(before: string | null): Promise<void> {
    const page = await send('diary_days', { before, most: ENTRIES_A_PAGE });
    this.days = [...(this.days ?? []), ...page.days];
    this.earlier = page.earlier;
  }
}
