/** The card of Help now: its pages, and where it was saved. */
import type { CardPlan, Nation } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';

/** One card. */
export class CardRoom extends Room {
  /** Whether my people go on it; not until they are ticked. */
  people = $state(false);
  /** The pages to print, once they have been asked for. */
  pages: readonly string[] = $state.raw([]);
  /** Where it was saved. */
  savedAt: string | null = $state(null);

  /** Fetches the pages to print. */
  async prepare(nation: Nation | null, withPeople: boolean): Promise<void> {
    await this.attempt(async () => {
      this.pages = (await send('card_pages', this.#plan(nation, withPeople))).pages;
    });
  }

  /** Asks for a place and saves the card there. */
  async save(nation: Nation | null, withPeople: boolean): Promise<void> {
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'help-card' });
      if (chosen) this.savedAt = (await send('card_save', this.#plan(nation, withPeople))).path;
    });
  }

  #plan(nation: Nation | null, withPeople: boolean): CardPlan {
    return { nation, people: withPeople && this.people };
  }
}
