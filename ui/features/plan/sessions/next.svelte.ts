import type { ProgrammePage, SessionLine, SessionOutcome, SessionsPage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { send } from '../../../ipc/send';

/** The next session, what it asks for, and those of which nobody said yet how they went. */
export class NextRoom extends Room {
  /** The sessions; nothing until they have arrived. */
  page: SessionsPage | null = $state.raw(null);
  /** The programme they belong to. */
  shape: ProgrammePage | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  /** Reads them. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const [seen, page, shape] = await Promise.all([
        send('desk_look', {}),
        send('sessions_list', {}),
        send('programme_get', {}),
      ]);
      this.now = seen.now;
      this.page = page;
      this.shape = shape;
    });
  }

  /** Keeps what came of a session; nothing takes it back. Says whether it is kept. */
  async went(line: SessionLine, outcome: SessionOutcome | null): Promise<boolean> {
    return this.attempt(async () => {
      const { session } = await send('session_get', { id: line.id });
      await send('session_save', { ...session, outcome });
      this.page = await send('sessions_list', {});
    });
  }
}
