/** Going back to a copy: chosen, opened beside the workbook, looked at, put in its place. */
import type { CopyFound, CopyPreview } from '../../ipc/bindings';
import { desk, opened } from '../../ipc/desk.svelte';
import { Judging } from '../../ipc/judging.svelte';
import { refused, send, withTyped, type Refused } from '../../ipc/send';

/** What the person is about to open: one that was found, or the file they picked. */
export type Choice = { readonly id: string | null; readonly words: string };

/** The way back to a copy. */
export class RestoreRoom {
  /** Copies on this computer, newest first; nothing until they are known. */
  found: CopyFound[] | null = $state.raw(null);
  /** The copy to open. */
  choice: Choice | null = $state.raw(null);
  /** The words as typed; with a code, the new words. */
  words = $state('');
  /** The recovery code as typed. */
  code = $state('');
  /** Whether the recovery code is typed instead of the words. */
  byCode = $state(false);
  readonly judging = new Judging();
  /** What the copy holds, once it is open. */
  preview: CopyPreview | null = $state.raw(null);
  /** Whether something slow is being done. */
  busy = $state(false);
  /** Where the workbook from before is; nothing where there was none. */
  aside: string | null = $state(null);
  /** Whether the copy has taken its place. */
  done = $state(false);
  /** Why the last command was refused. */
  refusal: Refused | null = $state.raw(null);

  /** Whether there is a workbook that would be put aside. */
  readonly replaces = $derived(this.preview !== null && this.preview.same !== null);

  /** Local time, for days in words. */
  get now(): string {
    return desk.now;
  }

  /** Reads which copies are on this computer. */
  async load(): Promise<void> {
    await this.#answered(async () => {
      this.found = (await send('copies_found', {})).copies;
    });
  }

  /** Takes one of the copies on this computer. */
  choose(id: string, words: string): void {
    this.refusal = null;
    this.choice = { id, words };
  }

  /** Asks for a file. Says whether it is a copy that can be opened. */
  async pick(): Promise<boolean> {
    return this.#answered(async () => {
      const { chosen } = await send('path_choose', { what: 'copy-file' });
      if (!chosen) return false;
      const { name } = await send('copy_pick', {});
      if (name === null) return false;
      this.choice = { id: null, words: name };
      return true;
    });
  }

  /** Opens the copy with what was typed. Says whether it is open. */
  async look(): Promise<boolean> {
    const id = this.choice?.id ?? null;
    return this.#answered(async () => {
      this.preview = await withTyped([this.words, this.code], (words, code) =>
        send('copy_try', { id, words: words ?? [], code: this.byCode ? (code ?? []) : null }),
      );
      this.#clear();
    });
  }

  /** Puts the copy in its place. Says whether it is there. */
  async restore(): Promise<boolean> {
    return this.#answered(async () => {
      const reply = await send('copy_restore', {});
      this.aside = reply.aside;
      this.done = true;
      opened(reply.opened);
    });
  }

  /** Lets go of all of it. */
  leave(): void {
    this.#clear();
    // It fails only when the program ends, which lets go of it too.
    if (!this.done) send('copy_leave', {}).catch(() => {});
  }

  #clear(): void {
    this.words = this.code = '';
    this.judging.typed('');
  }

  async #answered(ask: () => Promise<boolean | void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refusal = null;
    try {
      return (await ask()) ?? true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
