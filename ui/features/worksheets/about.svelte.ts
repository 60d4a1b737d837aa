import type { SheetAbout, SheetSize } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';

/** What stands before a sheet. */
export class AboutRoom extends Room {
  /** The sheet; nothing until it has arrived. */
  about: SheetAbout | null = $state.raw(null);
  /** The chosen size; the shortest at first. */
  size: SheetSize = $state('minute');

  /** Reads what stands before a sheet. */
  async open(sheet: string): Promise<void> {
    await this.attempt(async () => {
      this.about = await send('sheet_look', { sheet });
    });
  }

  /** Begins it. Gives back the id of the written sheet, or nothing where it was refused. */
  async start(): Promise<string | null> {
    let id: string | null = null;
    await this.attempt(async () => {
      if (!this.about) return;
      const page = await send('sheet_start', { sheet: this.about.line.sheet, size: this.size });
      id = page.line.id;
    });
    return id;
  }
}
