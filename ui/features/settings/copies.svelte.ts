/** Copies of the workbook: which there are, and a new one. */
import type { CopiesPage, CopyLine } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';

/** The page about copies. */
export class CopiesRoom {
  /** What there is, once known. */
  page: CopiesPage | null = $state.raw(null);
  /** Local time, for days in words. */
  now = $state('');
  /** The copy that was just made. */
  made: CopyLine | null = $state.raw(null);
  /** Whether a copy is being made. */
  making = $state(false);
  /** Why the last command was refused. */
  refusal: Refused | null = $state.raw(null);

  /** Reads what there is. */
  async load(): Promise<void> {
    try {
      const [desk, page] = await Promise.all([send('desk_look', {}), send('copies_list', {})]);
      this.now = desk.now;
      this.page = page;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Asks for a place and makes a copy there. */
  async make(): Promise<void> {
    if (this.making) return;
    this.refusal = this.made = null;
    try {
      const { chosen } = await send('path_choose', { what: 'copy-place' });
      if (!chosen) return;
      this.making = true;
      this.made = (await send('copy_make', {})).copy;
      await this.load();
    } catch (reason) {
      this.refusal = refused(reason);
    } finally {
      this.making = false;
    }
  }
}
