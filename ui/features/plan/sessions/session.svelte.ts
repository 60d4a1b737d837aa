import type { Session, SessionPage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send } from '../../../ipc/send';
import { Autosave } from '../../../parts/autosave.svelte';
import type { Undo } from '../../../parts/toast.svelte';
import { wallTime } from '../../../words/dates';

/** Kinds of session, in the order they usually come. */
export const KINDS = ['first-meeting', 'one-to-one', 'group', 'phone', 'three-way', 'final', 'in-work'] as const;

/** One session while it is written: when it is, what came of it, and its sheet. */
export class SessionRoom extends Room {
  /** The session as it was kept last; nothing until it has arrived. */
  page: SessionPage | null = $state.raw(null);
  /** The session as it stands on the page. */
  session: Session | null = $state(null);
  /** Local time. */
  now = $state('');

  /** The local day. */
  today = $derived(wallTime(this.now).day);

  /** Saves it as it is written. */
  readonly autosave = new Autosave<Session>(async (session) => {
    this.page = await send('session_save', session);
    return this.page.saved;
  });

  /** Opens one, or begins a new one. */
  async open(id: string | null): Promise<void> {
    await this.attempt(async () => {
      const [seen, page] = await Promise.all([
        send('desk_look', {}),
        id ? send('session_get', { id }) : send('session_start', {}),
      ]);
      this.now = seen.now;
      this.session = page.session;
      this.page = page;
    });
  }

  /** Takes a part of it as it is now. */
  change(part: Partial<Session>): void {
    if (!this.session) return;
    Object.assign(this.session, part);
    this.autosave.changed({ ...this.session });
  }

  /** Keeps what came of it at once, so that the page says what follows from it. */
  async went(outcome: Session['outcome']): Promise<void> {
    this.change({ outcome });
    await this.autosave.flush();
  }

  /** Puts it in the bin. Gives back how to undo that, or nothing where it was refused. */
  async remove(): Promise<Undo | null> {
    const id = this.session?.id ?? '';
    await this.autosave.flush();
    const gone = await this.attempt(async () => {
      await send('session_remove', { id });
    });
    return gone ? () => send('session_restore', { id }).then(() => null, refused) : null;
  }
}
