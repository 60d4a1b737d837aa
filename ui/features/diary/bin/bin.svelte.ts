import type { BinLine, BinPage } from '../../../ipc/bindings';
import { refused, send, type Refused } from '../../../ipc/send';

/** Removed pages, and their way back. */
export class BinRoom {
  /** What is in the bin; nothing until it has arrived. */
  entries: BinLine[] | null = $state(null);
  /** Local time. */
  now = $state('');
  /** Why it could not be read or changed. */
  refusal: Refused | null = $state.raw(null);

  /** Reads the bin. */
  async open(): Promise<void> {
    await this.#take(async () => {
      this.now = (await send('desk_look', {})).now;
      return send('bin_list', {});
    });
  }

  /** Brings one page back. */
  async restore(id: string): Promise<boolean> {
    return this.#take(async () => {
      await send('bin_restore', { id });
      return send('bin_list', {});
    });
  }

  /** Puts one page in the bin again, after it was brought back. */
  async putBack(id: string): Promise<void> {
    await this.#take(async () => {
      await send('diary_remove', { id });
      return send('bin_list', {});
    });
  }

  /** Removes one page for good. */
  async remove(id: string): Promise<boolean> {
    return this.#take(() => send('bin_remove', { id }));
  }

  /** Removes everything for good. */
  async empty(): Promise<boolean> {
    return this.#take(() => send('bin_empty', {}));
  }

  async #take(work: () => Promise<BinPage>): Promise<boolean> {
    try {
      this.entries = (await work()).entries;
      this.refusal = null;
      return true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    }
  }
}
