import type { SheetsFound, SheetsPage } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';

/** How long typing rests before it looks, in milliseconds. */
const PAUSE_MS = 250;

/** The shelves that were open last, so that one comes back to the same place. */
const open = $state<{ shelves: string[] }>({ shelves: [] });

/** The shelf of worksheets. */
export class ShelfRoom extends Room {
  /** Every sheet by shelf; nothing until it has arrived. */
  page: SheetsPage | null = $state.raw(null);
  /** Words as typed into the search. */
  words = $state('');
  /** What was found; nothing while nothing is looked for. */
  found: SheetsFound | null = $state.raw(null);

  /** Shelves with the sheets that are shown; an empty one is left out. */
  shelves = $derived(
    (this.page?.shelves ?? [])
      .map(({ shelf, name, sheets }) => ({ shelf, name, sheets: sheets.filter((sheet) => sheet.shown) }))
      .filter((shelf) => shelf.sheets.length > 0),
  );
  /** Whether there is a sheet about work, shown or not. */
  hasWork = $derived(
    this.page?.work === true || (this.page?.shelves ?? []).some(({ sheets }) => sheets.some((sheet) => !sheet.shown)),
  );

  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined = undefined;

  /** Reads the shelf. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('sheets_list', {});
    });
  }

  /** Whether a shelf is open. */
  isOpen(shelf: string): boolean {
    return open.shelves.includes(shelf);
  }

  /** Opens or closes a shelf. */
  turn(shelf: string): void {
    const others = open.shelves.filter((one) => one !== shelf);
    open.shelves = this.isOpen(shelf) ? others : [...others, shelf];
  }

  /** Takes the words as typed, and looks after a pause. */
  type(words: string): void {
    this.words = words;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.look(), PAUSE_MS);
  }

  /** Looks now. An answer that a later question has overtaken is dropped. */
  async look(): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    if (this.words.trim() === '') {
      this.found = null;
      return;
    }
    await this.attempt(async () => {
      const found = await send('sheets_search', { words: this.words });
      if (asked === this.#asked) this.found = found;
    });
  }

  /** Shows sheets about work, or takes them off the shelf. */
  async work(on: boolean): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('sheets_work', { on });
    });
  }

  /** Stops looking, when its page closes. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#asked += 1;
  }
}
