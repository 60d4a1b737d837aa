import type { SheetPage, SheetRemoved, WrittenLine } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { refused, send } from '../../ipc/send';
import type { Undo } from '../../parts/toast.svelte';

/** Written sheets, newest first. */
export class WrittenRoom extends Room {
  /** Written sheets; nothing until they have arrived. */
  written: WrittenLine[] | null = $state.raw(null);
  /** How many lie in the bin. */
  removed = $state(0);
  /** Local time. */
  now = $state('');

  /** Reads them. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const [desk, all, bin] = await Promise.all([
        send('desk_look', {}),
        send('sheets_written', {}),
        send('sheets_bin', {}),
      ]);
      this.now = desk.now;
      this.written = all.written;
      this.removed = bin.removed.length;
    });
  }
}

/** One written sheet to read. */
export class ReadRoom extends Room {
  /** The sheet; nothing until it has arrived. */
  page: SheetPage | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  /** Reads it. */
  async open(id: string): Promise<void> {
    await this.attempt(async () => {
      const [desk, page] = await Promise.all([send('desk_look', {}), send('sheet_get', { id })]);
      this.now = desk.now;
      this.page = page;
    });
  }

  /** Puts it in the bin. Gives back how to undo that, or nothing where it was refused. */
  async remove(id: string): Promise<Undo | null> {
    const gone = await this.attempt(async () => {
      await send('sheet_remove', { id });
    });
    return gone ? () => send('sheet_restore', { id }).then(() => null, refused) : null;
  }
}

/** Written sheets that were removed, and their way back. */
export class SheetsBinRoom extends Room {
  /** What is in the bin; nothing until it has arrived. */
  removed: SheetRemoved[] | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  /** Reads the bin. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.now = (await send('desk_look', {})).now;
      this.removed = (await send('sheets_bin', {})).removed;
    });
  }

  /** Brings one back. */
  async restore(id: string): Promise<boolean> {
    return this.attempt(async () => {
      await send('sheet_restore', { id });
      this.removed = (await send('sheets_bin', {})).removed;
    });
  }

  /** Puts one in the bin again, after it was brought back. */
  async putBack(id: string): Promise<void> {
    await this.attempt(async () => {
      await send('sheet_remove', { id });
      this.removed = (await send('sheets_bin', {})).removed;
    });
  }

  /** Removes one for good. */
  async remove(id: string): Promise<boolean> {
    return this.attempt(async () => {
      this.removed = (await send('sheet_remove_for_good', { id })).removed;
    });
  }
}
