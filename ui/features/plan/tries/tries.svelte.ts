import type { HomeworkLine, HomeworkPage, HomeworkRemoved } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send } from '../../../ipc/send';
import type { Undo } from '../../../parts/toast.svelte';

/** Things to try shown at first, and by each "Show more". */
export const A_PAGE = 20;

/** Things to try before next time. */
export class TriesRoom extends Room {
  /** What there is; nothing until it has arrived. */
  page: HomeworkPage | null = $state.raw(null);
  /** Local time. */
  now = $state('');
  /** How many of those that run on are shown. */
  most = $state(A_PAGE);
  /** How many of those that ended are shown. */
  mostEnded = $state(A_PAGE);

  /** Those that run on, oldest first. */
  open: HomeworkLine[] = $derived(this.page?.open.slice(0, this.most) ?? []);
  /** Those that ended, newest first. */
  ended: HomeworkLine[] = $derived(this.page?.ended.slice(0, this.mostEnded) ?? []);

  /** Reads them. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      const [desk, page] = await Promise.all([send('desk_look', {}), send('homework_list', {})]);
      this.now = desk.now;
      this.page = page;
    });
  }

  /** Says of one that it was done. Gives back how to undo that, or nothing where it was refused. */
  async did({ homework }: HomeworkLine): Promise<Undo | null> {
    const said = await this.attempt(async () => {
      await send('homework_save', { ...homework, outcome: 'done' });
      this.page = await send('homework_list', {});
    });
    const undo: Undo = async () => {
      const before = await send('homework_save', homework).then(() => null, refused);
      await this.load();
      return before;
    };
    return said ? undo : null;
  }
}

/** Things to try that were removed, and their way back. */
export class TriesBinRoom extends Room {
  /** What is in the bin; nothing until it has arrived. */
  removed: HomeworkRemoved[] | null = $state.raw(null);

  /** Reads the bin. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.removed = (await send('homework_bin', {})).removed;
    });
  }

  /** Brings one back. */
  async restore(id: string): Promise<boolean> {
    return this.attempt(async () => {
      await send('homework_restore', { id });
      this.removed = (await send('homework_bin', {})).removed;
    });
  }

  /** Puts one in the bin again, after it was brought back. */
  async putBack(id: string): Promise<void> {
    await this.attempt(async () => {
      await send('homework_remove', { id });
      this.removed = (await send('homework_bin', {})).removed;
    });
  }

  /** Removes one for good. */
  async remove(id: string): Promise<boolean> {
    return this.attempt(async () => {
      this.removed = (await send('homework_remove_for_good', { id })).removed;
    });
  }
}
