import type { RulersPage, Sitting, SittingPage, SittingRemoved } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send } from '../../../ipc/send';
import { Autosave } from '../../../parts/autosave.svelte';
import type { Undo } from '../../../parts/toast.svelte';

/** Puts a sitting in the bin. Gives what to say, and how to undo it. */
async function takeOut(id: string): Promise<{ words: string; undo: Undo }> {
  const { words } = await send('sitting_remove', { id });
  return { words, undo: () => send('sitting_restore', { id }).then(() => null, refused) };
}

/** Where I started, where I am. */
export class RulersRoom extends Room {
  /** First against latest, and every sitting; nothing until it has arrived. */
  page: RulersPage | null = $state.raw(null);
  /** Local time. */
  now = $state('');
  /** Whether the values stand in a table in place of the drawing. */
  table = $state(false);

  /** Whether any ruler or form has been answered twice. */
  compared = $derived((this.page?.compared.length ?? 0) + (this.page?.forms.length ?? 0) > 0);

  /** Reads it. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const [desk, page] = await Promise.all([send('desk_look', {}), send('rulers_list', {})]);
      this.now = desk.now;
      this.page = page;
    });
  }
}

/** One go at the rulers while it is answered. It is saved as it grows. */
export class SittingRoom extends Room {
  /** The sitting and its rulers; nothing until they have arrived. */
  page: SittingPage | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  readonly autosave = new Autosave<Sitting>(async (sitting) => {
    await send('sitting_save', sitting);
    return true;
  });

  /** Opens one, or the one of today. */
  async open(id: string | null): Promise<void> {
    await this.attempt(async () => {
      const [desk, page] = await Promise.all([
        send('desk_look', {}),
        id === null ? send('sitting_start', { form: false }) : send('sitting_get', { id }),
      ]);
      this.now = desk.now;
      this.page = page;
    });
  }

  /** The answer of a ruler. */
  value(ruler: string): number | null {
    return this.page?.sitting.answers.find((one) => one.ruler === ruler)?.value ?? null;
  }

  /** Takes an answer; nothing takes it back. */
  answer(ruler: string, value: number | null): void {
    const others = this.page?.sitting.answers.filter((one) => one.ruler !== ruler) ?? [];
    this.change({ answers: value === null ? others : [...others, { ruler, value }] });
  }

  /** Takes the note or the day. */
  change(part: Partial<Sitting>): void {
    if (!this.page) return;
    const sitting = { ...this.page.sitting, ...part };
    this.page = { ...this.page, sitting };
    this.autosave.changed(sitting);
  }

  /** Puts it in the bin. */
  async remove(): Promise<{ words: string; undo: Undo } | null> {
    let gone: { words: string; undo: Undo } | null = null;
    await this.attempt(async () => {
      await this.autosave.flush();
      if (this.page) gone = await takeOut(this.page.sitting.id);
    });
    return gone;
  }
}

/** A total from a form while it is typed. */
export class FormRoom extends Room {
  /** The sitting it becomes; nothing until it has arrived. */
  sitting: Sitting | null = $state.raw(null);
  /** Local time. */
  now = $state('');
  /** As typed. */
  typed = $state({ name: '', total: '', outOf: '', note: '', day: '' });
  /** Which field is not a whole number. */
  unread: 'total' | 'out-of' | null = $state(null);
  /** Whether it was there before. */
  there = $state(false);

  /** Opens one, or a new one. */
  async open(id: string | null): Promise<void> {
    await this.attempt(async () => {
      const [desk, page] = await Promise.all([
        send('desk_look', {}),
        id === null ? send('sitting_start', { form: true }) : send('sitting_get', { id }),
      ]);
      this.now = desk.now;
      this.sitting = page.sitting;
      const { day, note, form } = page.sitting;
      this.there = form !== null;
      const [total, outOf] = form ? [String(form.total), String(form.out_of)] : ['', ''];
      this.typed = { name: form?.name ?? '', total, outOf, note, day };
    });
  }

  /** Saves it. Says whether it is kept. */
  async save(): Promise<boolean> {
    const [total, outOf] = [whole(this.typed.total), whole(this.typed.outOf)];
    this.refusal = null;
    this.unread = total === null ? 'total' : outOf === null ? 'out-of' : null;
    const { sitting } = this;
    if (!sitting || total === null || outOf === null) return false;
    const { name, note, day } = this.typed;
    const form = { name, total, out_of: outOf };
    return this.attempt(async () => {
      await send('sitting_save', { ...sitting, day, note, form });
    });
  }

  /** Puts it in the bin. */
  async remove(): Promise<{ words: string; undo: Undo } | null> {
    let gone: { words: string; undo: Undo } | null = null;
    await this.attempt(async () => {
      if (this.sitting) gone = await takeOut(this.sitting.id);
    });
    return gone;
  }
}

/** Sittings that were taken out, and their way back. */
export class RulersBinRoom extends Room {
  /** What is in the bin; nothing until it has arrived. */
  removed: SittingRemoved[] | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  /** Reads the bin. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.now = (await send('desk_look', {})).now;
      this.removed = (await send('sittings_bin', {})).removed;
    });
  }

  /** Brings one back. */
  async restore(id: string): Promise<boolean> {
    return this.attempt(async () => {
      this.removed = (await send('sitting_restore', { id })).removed;
    });
  }

  /** Puts one in the bin again, after it was brought back. */
  async putBack(id: string): Promise<void> {
    await this.attempt(async () => {
      await send('sitting_remove', { id });
      this.removed = (await send('sittings_bin', {})).removed;
    });
  }

  /** Removes one for good. */
  async remove(id: string): Promise<boolean> {
    return this.attempt(async () => {
      this.removed = (await send('sitting_remove_for_good', { id })).removed;
    });
  }
}

/** A whole number that the wire can hold, or nothing. */
function whole(typed: string): number | null {
  const digits = typed.trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}
