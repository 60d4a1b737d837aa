/**
 * A recovery code while it is being kept: shown, printed, saved, and two groups asked back.
 *
 * The code stays in this object and leaves with it.
 */
import type { RecoveryShown } from './bindings';
import { Room } from './room.svelte';
import { send, withTyped } from './send';

/** One recovery code. */
export class RecoverySheet extends Room {
  /** The seven groups; none when the window was loaded anew in between. */
  readonly groups: readonly string[];
  /** Which two groups are asked back, counted from 1. */
  readonly asked: readonly number[];
  /** The pages to print, once they have been asked for. */
  pages: readonly string[] = $state.raw([]);
  /** Where the sheet was saved. */
  savedAt: string | null = $state(null);

  constructor(shown: RecoveryShown) {
    super();
    this.groups = shown.groups;
    this.asked = shown.asked;
  }

  /** Fetches the pages to print. */
  async preparePages(): Promise<void> {
    await this.attempt(async () => {
      this.pages = (await send('recovery_pages', {})).pages;
    });
  }

  /** Asks for a place and saves the sheet there. */
  async save(): Promise<void> {
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'recovery-sheet' });
      if (!chosen) return;
      this.savedAt = (await send('recovery_save', {})).path;
    });
  }

  /** Checks the two groups typed back. Says which were right. */
  async check(typed: string[]): Promise<boolean[]> {
    const reply = await withTyped(typed, (...groups) => send('recovery_check', { groups }));
    return reply.right;
  }
}
