import type { QuietHours, ReminderLine, RemindersPage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { send } from '../../../ipc/send';

/** The hours a person gets who wants some again. Source: the core, quiet hours. */
const USUAL: QuietHours = { from: '21:00', to: '08:00' };

/** All reminders, and the hours in which nothing shows. */
export class RemindersRoom extends Room {
  /** What there is; nothing until it has arrived. */
  page: RemindersPage | null = $state.raw(null);

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
