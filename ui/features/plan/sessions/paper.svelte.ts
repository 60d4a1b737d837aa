import type { Pages } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { send } from '../../../ipc/send';

/** The sheet of a session on paper, or a blank one. */
export class SessionPaperRoom extends Room {
  /** The exact pages; nothing until they have arrived. */
  pages: Pages | null = $state.raw(null);
  /** When the session was; empty for a blank sheet. */
  when = $state('');
  /** Large print. */
  large = $state(false);
  /** Where it was saved. */
  savedAt: string | null = $state(null);

  readonly #id: string | null;
  #asked = 0;

  constructor(id: string | null) {
    super();
    this.#id = id;
  }

  /** Reads what it is, and makes its pages. */
  async open(): Promise<void> {
    const id = this.#id;
    if (id !== null) {
      await this.attempt(async () => {
        this.when = (await send('session_get', { id })).line.when;
      });
    }
    if (!this.refusal) await this.make();
  }

  /** Makes the pages anew. Pages that a later choice has overtaken are dropped. */
  async make(): Promise<void> {
    const asked = ++this.#asked;
    this.savedAt = null;
    await this.attempt(async () => {
      const pages = await send('session_pages', this.#paper());
      if (asked === this.#asked) this.pages = pages;
    });
  }

  /** Asks for a place and saves it there. */
  async save(): Promise<void> {
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'worksheet' });
      if (chosen) this.savedAt = (await send('session_keep', this.#paper())).path;
    });
  }

  #paper(): { id: string | null; large_print: boolean } {
    return { id: this.#id, large_print: this.large };
  }
}
