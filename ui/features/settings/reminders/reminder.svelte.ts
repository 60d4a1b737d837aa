import type { Reminder, ReminderKind, ReminderPreview, RemindersPage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send } from '../../../ipc/send';
import type { Undo } from '../../../parts/toast.svelte';
import { begin, nameOf } from './begin';

/** One reminder while it is set: nothing is kept, and nothing shows, until it is switched on. */
export class ReminderRoom extends Room {
  /** What it can be for; nothing until it has arrived. */
  page: RemindersPage | null = $state.raw(null);
  /** As it stands in the fields. */
  draft: Reminder | null = $state.raw(null);
  /** Exactly what will show, and when; nothing while a time or a day is missing. */
  preview: ReminderPreview | null = $state.raw(null);

  /** What a reminder of this kind can be for. */
  choices = $derived(this.page?.choices.filter((choice) => choice.kind === this.draft?.kind) ?? []);

  #asked = 0;

  /** Reads one, or begins a new one. */
  async load(id: string | null): Promise<void> {
    await this.attempt(async () => {
      const page = await send('reminders_list', {});
      const kept = page.reminders.find((line) => line.reminder.id === id)?.reminder;
      this.page = page;
      this.draft = kept ?? begin('session', page.choices);
      await this.#look();
    });
  }

  /** Begins anew, for another kind of thing. */
  async pickKind(kind: ReminderKind): Promise<void> {
    if (!this.page || !this.draft || kind === this.draft.kind) return;
    await this.change({ ...begin(kind, this.page.choices), id: this.draft.id });
  }

  /** Picks the one thing it is for. */
  async pick(name: string): Promise<void> {
    const choice = this.choices.find((one) => nameOf(one) === name);
    if (choice) await this.change({ about: choice.about, sheet: choice.sheet });
  }

  /** Puts a day of the week in, or takes it out. */
  async tap(day: number): Promise<void> {
    const days = this.draft?.days ?? [];
    await this.change({ days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort() });
  }

  /** Takes a change, and looks what will show then. */
  async change(part: Partial<Reminder>): Promise<void> {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...part };
    await this.attempt(() => this.#look());
  }

  /** Switches it on as it stands. */
  async keep(): Promise<boolean> {
    return this.attempt(async () => {
      if (this.draft) await send('reminder_save', { ...this.draft, on: true });
    });
  }

  /** Takes it away. Gives back how to undo that, or nothing where it was refused. */
  async remove(): Promise<Undo | null> {
    const id = this.draft?.id ?? '';
    const gone = await this.attempt(async () => {
      await send('reminder_remove', { id });
    });
    return gone ? () => send('reminder_bring_back', { id }).then(() => null, refused) : null;
  }

  /** A look that a later one has overtaken is dropped. */
  async #look(): Promise<void> {
    const asked = ++this.#asked;
    const { draft } = this;
    if (!draft) return;
    const preview = await send('reminder_preview', draft).catch((reason: unknown) => {
      const why = refused(reason);
      if (why.code !== 'reminder-when') throw why;
      return null;
    });
    if (asked === this.#asked) this.preview = preview;
  }
}
