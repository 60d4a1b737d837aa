/** The end of a workbook: what would go, and what was done. */
import type { Deleted, DeletePlan } from '../../ipc/bindings';
import { desk, look, took } from '../../ipc/desk.svelte';
import { refused, send, withTyped, type Refused } from '../../ipc/send';

/** One deletion, from the plan to what was done. */
export class DeleteRoom {
  /** What would go. */
  plan: DeletePlan | null = $state.raw(null);
  /** What was done, once it was. */
  done: Deleted | null = $state.raw(null);
  /** The words as typed. */
  words = $state('');
  /** Whether the copies in reach go too. */
  copies = $state(false);
  /** Whether the settings go too. */
  settings = $state(false);
  /** Whether it is being deleted. */
  busy = $state(false);
  /** Why nothing was deleted. */
  refusal: Refused | null = $state.raw(null);

  /** Fetches what would go. */
  async load(): Promise<void> {
    try {
      this.plan = await send('delete_plan', {});
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Takes another workbook, where there are several and none is open. */
  async choose(id: string): Promise<void> {
    try {
      took(await send('workbook_choose', { id }));
      this.refusal = null;
      await this.load();
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Deletes it for good. */
  async remove(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    try {
      const settings = this.settings && (this.plan?.alone ?? false);
      this.done = await withTyped([this.words], (bytes) =>
        send('workbook_delete', { passphrase: bytes ?? [], copies: this.copies, settings }),
      );
      this.words = '';
      took(this.done.desk);
    } catch (reason) {
      this.refusal = refused(reason);
      // A workbook that could not be deleted may be locked now.
      if (desk.stage === 'open') await look();
    } finally {
      this.busy = false;
    }
  }
}
