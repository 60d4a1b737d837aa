import type { SessionRemoved, SessionsPage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { send } from '../../../ipc/send';

/** All sessions: those to come, those of which nobody said how they went, and those that were. */
export class ListRoom extends Room {
  /** The sessions; nothing until they have arrived. */
  page: SessionsPage | null = $state.raw(null);
  /** How many lie in the bin. */
  removed = $state(0);

  /** Reads them. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const [page, bin] = await Promise.all([send('sessions_list', {}), send('sessions_bin', {})]);
      this.page = page;
      this.removed = bin.removed.length;
    });
  }
}

/** Sessions that were removed, and their way back. */
export class SessionsBinRoom extends Room {
  /** What is in the bin; nothing until it has arrived. */
  removed: SessionRemoved[] | null = $state.raw(null);

  /** Reads the bin. */
  async open(): Promise<void> {
    await this.attempt(() => this.#read());
  }

  /** Brings one back. */
  async restore(id: string): Promise<boolean> {
    return this.attempt(async () => {
      await send('session_restore', { id });
      await this.#read();
    });
  }

  /** Puts one in the bin again, after it was brought back. */
  async putBack(id: string): Promise<void> {
    await this.attempt(async () => {
      await send('session_remove', { id });
      await this.#read();
    });
  }

  /** Removes one for good. */
  async remove(id: string): Promise<boolean> {
    return this.attempt(async () => {
      this.removed = (await send('session_remove_for_good', { id })).removed;
    });
  }

  async #read(): Promise<void> {
    this.removed = (await send('sessions_bin', {})).removed;
  }
}
