/** Where the workbook lies, and what it is called. */
import type { WorkbookPlace } from '../../ipc/bindings';
import { opened } from '../../ipc/desk.svelte';
import { refused, send, withTyped, type Refused } from '../../ipc/send';

/** The place and the name of the open workbook. */
export class PlaceRoom {
  /** Where it lies, once known. */
  place: WorkbookPlace | null = $state.raw(null);
  /** Whether the path was copied. */
  copied = $state(false);
  /** The name it was just given. */
  renamed: string | null = $state(null);
  /** Whether it is being named anew. */
  busy = $state(false);
  /** Why the last command was refused. */
  refusal: Refused | null = $state.raw(null);

  /** Fetches where it lies. */
  async load(): Promise<void> {
    try {
      this.place = await send('workbook_where', {});
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Copies the path. Where the window may not, it can still be marked and copied by hand. */
  async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.place?.path ?? '');
      this.copied = true;
    } catch {
      this.copied = false;
    }
  }

  /** Gives it another name. Says whether it has it now. */
  async rename(name: string, words: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refusal = null;
    this.renamed = null;
    try {
      opened(
        await withTyped([words], (bytes) =>
          send('workbook_rename', { name, passphrase: bytes ?? [] }),
        ),
      );
      await this.load();
      this.renamed = this.place?.name ?? null;
      return true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
