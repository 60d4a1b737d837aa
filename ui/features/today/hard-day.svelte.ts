import type { HardDayPage } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { refused, send } from '../../ipc/send';
import { Autosave } from '../../parts/autosave.svelte';
import type { Undo } from '../../parts/toast.svelte';

/** A hard day: what helps in the person's own words, and the mark of the day. */
export class HardDayRoom extends Room {
  /** What there is; nothing until it has arrived. */
  page: HardDayPage | null = $state.raw(null);
  /** The lines as they stand in the fields. */
  lines: string[] = $state([]);

  /** The lines that have words. */
  written = $derived(this.page?.lines.filter((line) => line !== '') ?? []);

  /** Saves the lines as they are written. */
  readonly autosave = new Autosave<string[]>(async (lines) => {
    this.page = await send('hard_day_lines', { lines });
    return true;
  });

  /** Reads it; `begin` calls today hard as well. */
  async load(begin: boolean): Promise<void> {
    await this.attempt(async () => {
      this.page = begin ? await send('hard_day_mark', { hard: true }) : await send('hard_day_get', {});
      this.lines = [...this.page.lines];
    });
  }

  /** Takes the mark of today back. */
  async takeBack(): Promise<boolean> {
    return this.attempt(async () => {
      this.page = await send('hard_day_mark', { hard: false });
    });
  }

  /** Takes a line as it is now. */
  write(place: number, words: string): void {
    this.lines = this.lines.map((line, at) => (at === place ? words : line));
    this.autosave.changed([...this.lines]);
  }

  /** Puts the day in the diary. Gives back how to undo that where a page was begun for it. */
  async record(): Promise<Undo | null> {
    await this.attempt(async () => {
      this.page = await send('hard_day_record', {});
    });
    const id = this.page?.entry;
    if (!id) return null;
    return async () => {
      const why = await send('diary_remove', { id }).then(() => null, refused);
      this.page = await send('hard_day_get', {});
      return why;
    };
  }
}
