import type { ArticleLine } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';

/** The articles there are. */
export class ListRoom extends Room {
  /** By number; nothing until they have arrived. */
  articles: ArticleLine[] | null = $state.raw(null);

  /** Those that the person keeps at hand. */
  kept = $derived(this.articles?.filter((one) => one.kept) ?? []);

  /** Reads them. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.articles = (await send('articles_list', {})).articles;
    });
  }
}
