/** Locking by itself and hiding, as the person chooses them. */
import type { Locking } from '../../ipc/bindings';
import { keepLocking } from '../../ipc/locking.svelte';
import { refused, type Refused } from '../../ipc/send';

/** The quiet minutes a person may choose from (core, `rooms/locking`). */
export const MINUTES = [2, 5, 10, 15, 30, 60] as const;

/** The choices. */
export class HidingRoom {
  /** Why the last change could not be kept. */
  refusal: Refused | null = $state.raw(null);

  /** Changes some of them. */
  async change(changed: Partial<Locking>): Promise<void> {
    this.refusal = null;
    try {
      await keepLocking(changed);
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }
}
