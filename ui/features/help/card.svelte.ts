/** The card of Help now: its pages, and where it was saved. */
import type { CardPlan, Nation } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';

/** One card. */
export class CardRoom {
  /** Whether my people go on it; not until they are ticked. */
  people = $state(false);
  /** The pages to print, once they have been asked for. */
  pages: readonly string[] = $state.raw([]);
  /** Where it was saved. */
  savedAt: string | null = $state(null);
  /** Why printing or saving was refused. */
  refusal: Refused | null = $state.raw(null);

  /** Fetches the pages to print. */
  async prepare(nation: Nation | null, withPeople: boolean): Promise<void> {
    await this.#attempt(async () => {
      this.pages = (await send('card_pages', this.#plan(nation, withPeople))).pages;
    });
  }

  /** Asks for a place and saves the card there. */
  async save(nation: Nation | null, withPeople: boolean): Promise<void> {
    await this.#attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'help-card' });
      if (chosen) this.savedAt = (await send('card_save', this.#plan(nation, withPeople))).path;
    });
  }

  #plan(nation: Nation | null, withPeople: boolean): CardPlan {
    return { nation, people: withPeople && this.people };
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    this.refusal = null;
    try {
      await act();
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }
}
