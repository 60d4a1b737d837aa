import type { Homework, HomeworkEnding, HomeworkLine, InTheWay } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send } from '../../../ipc/send';
import { Autosave } from '../../../parts/autosave.svelte';
import type { Undo } from '../../../parts/toast.svelte';

/** One thing to try: what it is, what came of it, and how it ends. */
export class TryRoom extends Room {
  /** What is kept of it, with what there is to say; of a new one nothing is kept. */
  line: HomeworkLine | null = $state.raw(null);
  /** As it stands in the fields. */
  draft: Homework | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  /** Whether it has no words, so that a new one cannot be kept yet. */
  wordless = $derived((this.draft?.words.trim() ?? '') === '');

  /** Saves it as it is written. */
  readonly autosave = new Autosave<Homework>(async (draft) => {
    this.line = await send('homework_save', draft);
    this.#words = draft.words;
    return true;
  });

  /** Its words as they were kept last. */
  #words = '';

  /** Reads one, or begins a new one. */
  async load(id: string | null): Promise<void> {
    await this.attempt(async () => {
      const [desk, line] = await Promise.all([
        send('desk_look', {}),
        id === null
          ? send('homework_start', { kind: 'own-words', thing: null }).then((started) => started.line)
          : send('homework_get', { id }),
      ]);
      this.now = desk.now;
      this.line = line;
      this.draft = line.homework;
      this.#words = line.homework.words;
    });
  }

  /** Takes a change. Words that were taken away stay kept until there are others. */
  change(part: Partial<Homework>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...part };
    const words = this.wordless ? this.#words : this.draft.words;
    if (words !== '') this.autosave.changed({ ...this.draft, words });
  }

  /** Taps something that got in the way, or takes it back. */
  tap(way: InTheWay): void {
    const all = this.draft?.in_the_way ?? [];
    this.change({ in_the_way: all.includes(way) ? all.filter((one) => one !== way) : [...all, way] });
  }

  /** Ends it. Gives back how to undo that, or nothing where it was refused. */
  async end(ending: HomeworkEnding): Promise<Undo | null> {
    const id = this.draft?.id;
    if (id === undefined || !(await this.autosave.flush())) return null;
    let next: string | null = null;
    const ended = await this.attempt(async () => {
      next = (await send('homework_end', { id, ending })).next;
    });
    return ended ? () => send('homework_reopen', { id, next }).then(() => null, refused) : null;
  }

  /** Takes up again what was let go. */
  async takeUp(): Promise<boolean> {
    return this.attempt(async () => {
      const id = this.draft?.id ?? '';
      await send('homework_reopen', { id, next: null });
      this.line = await send('homework_get', { id });
    });
  }

  /** Puts it in the bin. Gives back how to undo that, or nothing where it was refused. */
  async remove(): Promise<Undo | null> {
    const id = this.draft?.id;
    if (id === undefined) return null;
    await this.autosave.forget();
    const gone = await this.attempt(async () => {
      await send('homework_remove', { id });
    });
    return gone ? () => send('homework_restore', { id }).then(() => null, refused) : null;
  }
}
