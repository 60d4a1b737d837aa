/**
 * What the window as a whole does: look at the desk, lock, hide, close.
 *
 * Words are kept before anything is locked; what covers the page comes before both.
 */
import { desk, lock, look } from '../ipc/desk.svelte';
import { onLocked, refused, send, type Refused } from '../ipc/send';
import { leave } from '../parts/leaving';
import { toast } from '../parts/toast.svelte';
import { Idle } from './idle.svelte';

/** The window's own state. */
export class Window {
  /** Whether the page is covered after Hide, and what has become of the words under the cover. */
  cover: 'off' | 'on' | 'locked' | 'unsaved' = $state('off');
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
    addEventListener('towpath-closing', closing);
    return () => removeEventListener('towpath-closing', closing);
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
  async lock(): Promise<boolean> {
    if (desk.stage !== 'open') return false;
    if (!(await leave())) return false;
    toast.dismiss();
    try {
      await lock();
      return true;
    } catch {
      return false;
    }
  }

  /** Covers the page at once, then keeps what is unsaved and locks. */
  async hide(): Promise<void> {
    this.cover = 'on';
    // Two frames, so that the cover is on the glass before anything else is done.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const locked = await this.lock();
    if (this.covered) this.cover = locked ? 'locked' : 'unsaved';
  }

  /** Takes the cover away: to the lock, or to the words that could not be saved. */
  uncover(): void {
    this.cover = 'off';
  }

  /** Keeps what is unsaved and closes. Unsaved words keep the window as long as the shell allows. */
  async close(): Promise<void> {
    if (await leave()) await send('window_close', {});
  }
}
