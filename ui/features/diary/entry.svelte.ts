import type { Entry, Rating } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';
import type { Undo } from '../../parts/toast.svelte';

/** One page to read. */
export class ReadPage {
  /** The entry; nothing until it has arrived. */
  entry: Entry | null = $state(null);
  /** Known ratings, for their names. */
  ratings: Rating[] = $state([]);
  /** Local time. */
  now = $state('');
  /** Why it could not be read or removed. */
  refusal: Refused | null = $state.raw(null);

  /** Reads the entry. */
  async open(id: string): Promise<void> {
    try {
      const [desk, entry, known] = await Promise.all([
        send('desk_look', {}),
        send('diary_get', { id }),
        send('ratings_list', {}),
      ]);
      this.now = desk.now;
      this.ratings = known.ratings;
      this.entry = entry;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Puts it in the bin. Gives back how to undo that, or nothing where it was refused. */
  async remove(): Promise<Undo | null> {
    if (!this.entry) return null;
    const { id } = this.entry;
    try {
      await send('diary_remove', { id });
    } catch (reason) {
      this.refusal = refused(reason);
      return null;
    }
    return () => send('bin_restore', { id }).then(() => null, refused);
  }
}
