import type { GoalsPaper, GoalsPrint, Pages } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { send } from '../../../ipc/send';

/** The action plan on paper, a blank one, or what was hoped for. */
export class GoalsPaperRoom extends Room {
  /** The exact pages; nothing until they have arrived. */
  pages: Pages | null = $state.raw(null);
  /** Which page. */
  what: GoalsPrint = $state('plan');
  /** Large print. */
  large = $state(false);
  /** Whether there is a page for the practitioner. */
  compares = $state(false);
  /** Where it was saved. */
  savedAt: string | null = $state(null);

  #asked = 0;

  /** Reads which pages there are, and makes the first. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.compares = (await send('goals_list', {})).scaling;
    });
    if (!this.refusal) await this.make();
  }

  /** Makes the pages anew. Pages that a later choice has overtaken are dropped. */
  async make(part: Partial<Pick<GoalsPaperRoom, 'what' | 'large'>> = {}): Promise<void> {
    Object.assign(this, part);
    const asked = ++this.#asked;
    this.savedAt = null;
    await this.attempt(async () => {
      const pages = await send('goals_pages', this.#paper());
      if (asked === this.#asked) this.pages = pages;
    });
  }

  /** Asks for a place and saves it there. */
  async save(): Promise<void> {
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'worksheet' });
      if (chosen) this.savedAt = (await send('goals_keep', this.#paper())).path;
    });
  }

  #paper(): GoalsPaper {
    return { what: this.what, large_print: this.large };
  }
}
