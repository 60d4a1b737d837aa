import type { QuietHours, ReminderLine, RemindersPage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { send } from '../../../ipc/send';

/** The hours a person gets who wants some again. Source: the core, quiet hours. */
const USUAL: QuietHours = { from: '21:00', to: '08:00' };

/** All reminders, and the hours in which nothing shows. */
export class RemindersRoom extends Room {
  /** What there is; nothing until it has arrived. */
  page: RemindersPage | null = $state.raw(null);
  /** Where the calendar file was saved. */
  savedAt: string | null = $state(null);

  /** Reads them. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('reminders_list', {});
    });
  }

  /** Switches one on or off. */
  async turn({ reminder }: ReminderLine, on: boolean): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('reminder_save', { ...reminder, on });
    });
  }

  /** Asks for a place and saves the times there, for the person's own calendar. */
  async save(): Promise<void> {
    this.savedAt = null;
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'calendar' });
      if (chosen) this.savedAt = (await send('nudges_save', {})).path;
    });
  }

  /** Keeps quiet hours, or none. */
  async keepQuiet(on: boolean): Promise<void> {
    await this.#quiet(on ? USUAL : { from: null, to: null });
  }

  /** Changes one end of the quiet hours. */
  async changeQuiet(part: Partial<QuietHours>): Promise<void> {
    if (this.page) await this.#quiet({ ...this.page.quiet, ...part });
  }

  async #quiet(hours: QuietHours): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('quiet_hours_save', hours);
    });
  }
}
