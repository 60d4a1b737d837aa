/** Another workbook on this computer: a name for it, then its first run. */
import { took } from '../../ipc/desk.svelte';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';
import { go } from '../../parts/route.svelte';

/** The page that asks for the name. */
export class AnotherRoom extends Room {
  /** Neutral names that are free. */
  names: readonly string[] = $state.raw([]);
  /** Whether the names are here. */
  ready = $state(false);
  /** The name that is picked. */
  picked = $state('');
  /** The person's own name for it. */
  own = $state('');

  /** Fetches the free names; the first one is picked. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.names = (await send('workbook_names', {})).names;
    });
    this.picked = this.names[0] ?? '/';
    this.ready = true;
  }

  /** Begins the first run under this name. */
  async begin(name: string): Promise<void> {
    await this.attempt(async () => {
      const view = await send('workbook_another', { name });
      go('/first-run/welcome');
      took(view);
    });
  }
}
