import type { ShareLine } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';

/** What was saved to hand over: what, when and for whom. */
export class LogRoom extends Room {
  /** The saved files, newest first; nothing until they have arrived. */
  shares: ShareLine[] | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  /** Reads it. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const [seen, page] = await Promise.all([send('desk_look', {}), send('shares_list', {})]);
      this.now = seen.now;
      this.shares = page.shares;
    });
  }
}
