import type { Pages, SheetPrint, SheetSize, SizeLine } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';

/** A worksheet on paper: blank, filled, or the list of all. */
export class PaperRoom extends Room {
  /** The exact pages; nothing until they have arrived. */
  pages: Pages | null = $state.raw(null);
  /** Its name; empty for the list of all. */
  title = $state('');
  /** Sizes of a blank one. */
  sizes: SizeLine[] = $state.raw([]);
  /** The chosen size of a blank one. */
  size: SheetSize = $state('standard');
  /** Large print. */
  large = $state(false);
  /** Where it was saved. */
  savedAt: string | null = $state(null);

  readonly #kind: SheetPrint['kind'];
  readonly #of: string;
  #asked = 0;

  /** `of` is the name of a sheet, or the id of a written one. */
  constructor(kind: SheetPrint['kind'], of: string) {
    super();
    this.#kind = kind;
    this.#of = of;
  }

  /** Reads what it is, and makes its pages. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      if (this.#kind === 'blank') {
        const { line } = await send('sheet_look', { sheet: this.#of });
        [this.title, this.sizes] = [line.title, line.sizes];
      } else if (this.#kind === 'filled') {
        this.title = (await send('sheet_get', { id: this.#of })).line.title;
      }
    });
    if (!this.refusal) await this.make();
  }

  /** Makes the pages anew. Pages that a later choice has overtaken are dropped. */
  async make(): Promise<void> {
    const asked = ++this.#asked;
    this.savedAt = null;
    await this.attempt(async () => {
      const pages = await send('sheet_pages', this.#paper());
      if (asked === this.#asked) this.pages = pages;
    });
  }

  /** Asks for a place and saves it there. */
  async save(): Promise<void> {
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'worksheet' });
      if (chosen) this.savedAt = (await send('sheet_save', this.#paper())).path;
    });
  }

  #paper(): { what: SheetPrint; large_print: boolean } {
    return { what: this.#what(), large_print: this.large };
  }

  #what(): SheetPrint {
    if (this.#kind === 'blank') return { kind: 'blank', sheet: this.#of, size: this.size };
    return this.#kind === 'filled' ? { kind: 'filled', id: this.#of } : { kind: 'list' };
  }
}
