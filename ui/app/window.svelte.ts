/**
 * What the window as a whole does: look at the desk, lock, hide, close.
 *
 * Words are kept before anything is locked; what covers the page comes before both.
 */
import { desk, lock, look } from '../ipc/desk.svelte';
import { guard } from '../ipc/locking.svelte';
import { onLocked, refused, send, type Refused } from '../ipc/send';
import { leave } from '../parts/leaving';
import { toast } from '../parts/toast.svelte';
import { coverKept, keepCover, type Cover } from './covered';
import { Idle } from './idle.svelte';

/** The window's own state. */
export class Window {
  /** Whether the page is covered after Hide, and what has become of the words under the cover. */
  cover: Cover = $state(coverKept());
  /** Whether the page is covered. */
  readonly covered = $derived(this.cover !== 'off');
  /** Why the program could not start. */
  refusal: Refused | null = $state.raw(null);
  readonly idle = new Idle();

  /** Looks at the desk for the first time and listens for the end. */
  start(): () => void {
    void this.lookAgain();
    onLocked(() => void this.lookAgain());
    const closing = () => void this.close();
    const away = () => void this.away();
    addEventListener('towpath-closing', closing);
    addEventListener('towpath-away', away);
    return () => {
      removeEventListener('towpath-closing', closing);
      removeEventListener('towpath-away', away);
    };
  }

  /** Looks at the desk. */
  async lookAgain(): Promise<void> {
    try {
      await look();
      this.refusal = null;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Keeps what is unsaved, then locks. Says whether it is locked now. */
  async lock(between: () => Promise<void> = async () => {}): Promise<boolean> {
    if (desk.stage !== 'open') return false;
    if (!(await leave())) return false;
    toast.dismiss();
    try {
      await lock(between);
      return true;
    } catch {
      return false;
    }
  }

  /** Covers the page at once, then keeps what is unsaved, locks, and puts the window out of sight. */
  async hide(): Promise<void> {
    this.cover = 'on';
    // Two frames, so that the cover is on the glass before anything else is done.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // The page after the lock is a new one; it comes up covered.
    keepCover('locked');
    const locked = await this.lock(() => this.#outOfSight());
    if (!locked) await this.#keepUnsaved();
    if (this.covered) this.cover = locked ? 'locked' : 'unsaved';
  }

  /** The computer sleeps or its screen is locked: words first, then the lock. */
  async away(): Promise<void> {
    if (desk.stage !== 'open' || (await this.lock())) return;
    this.cover = 'unsaved';
    await this.#keepUnsaved();
  }

  /** Takes the cover away: to the lock, or to the words that could not be saved. */
  uncover(): void {
    this.cover = 'off';
    keepCover('off');
    void guard(false);
  }

  /** Keeps what is unsaved and closes. Unsaved words keep the window as long as the shell allows. */
  async close(): Promise<void> {
    if (await leave()) await send('window_close', {});
  }

  async #keepUnsaved(): Promise<void> {
    keepCover('off');
    await this.#outOfSight();
  }

  async #outOfSight(): Promise<void> {
    await guard(true).catch(() => {});
  }
}
