import type { SheetAbout, SheetSize } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';
import { Aloud, firstWords, type Start } from '../../parts/aloud.svelte';

/** What stands before a sheet. */
export class AboutRoom extends Room {
  /** The sheet; nothing until it has arrived. */
  about: SheetAbout | null = $state.raw(null);
  /** The chosen size; the shortest at first. */
  size: SheetSize = $state('minute');

  /** Reads it aloud. */
  readonly aloud = new Aloud(() => ({ kind: 'before-sheet', sheet: this.#sheet }));
  /** Which line of what is read aloud "Read first" begins with. */
  first = $derived((this.about?.safety.length ?? 0) + (this.about?.stirs_up ? 1 : 0));
  /** The lines to begin at; the first one means the page, with what is safe. */
  starts: Start[] = $derived(
    (this.about?.read_first ?? []).map((line, at) => ({ line: at === 0 ? 0 : this.first + at, words: firstWords(line) })),
  );

  #sheet = '';

  /** Reads what stands before a sheet. */
  async open(sheet: string): Promise<void> {
    this.#sheet = sheet;
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
