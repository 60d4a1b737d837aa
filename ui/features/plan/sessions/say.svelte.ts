import type { Saying, SessionLine, ToSay } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send } from '../../../ipc/send';
import { Autosave } from '../../../parts/autosave.svelte';
import type { Undo } from '../../../parts/toast.svelte';

/** Most things to say at one session. Source: the core, sayings. */
export const MOST = 3;

/** What a person wants to say at the next session, while it is written. */
export class SayRoom extends Room {
  /** What there is, and one more without words while there is room; nothing until it has arrived. */
  lines: Saying[] | null = $state(null);
  /** The session it is for. */
  next: SessionLine | null = $state.raw(null);

  /** Saves each line as it is written; one without words is taken away. */
  readonly autosave = new Autosave<null>(() => this.#sendAll());

  readonly #unsent = new Map<string, string>();
  #kept = new Set<string>();

  /** Reads it. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const { to_say, next } = await send('sessions_list', {});
      this.next = next;
      this.lines = to_say.to_say;
      this.#took(to_say);
    });
  }

  /** Takes the words of a line as they are now. */
  write(line: Saying, words: string): void {
    line.words = words;
    this.#unsent.set(line.id, words);
    this.autosave.changed(null);
  }

  /** Takes a line away. Gives back how to undo that, or nothing where it was refused. */
  async remove(line: Saying): Promise<Undo | null> {
    const { id, words } = line;
    await this.autosave.flush();
    const gone = await this.attempt(async () => {
      const left = await send('saying_remove', { id });
      this.lines = this.lines?.filter((one) => one.id !== id) ?? null;
      this.#took(left);
    });
    return gone ? () => this.#bringBack({ id, words }) : null;
  }

  async #bringBack(line: Saying): Promise<ReturnType<typeof refused> | null> {
    try {
      const all = await send('saying_save', line);
      this.lines = all.to_say;
      this.#took(all);
      return null;
    } catch (reason) {
      return refused(reason);
    }
  }

  /** Sends what is unsent, one after the other. Says whether anything is kept. */
  async #sendAll(): Promise<boolean> {
    for (const [id, words] of [...this.#unsent]) {
      if (words.trim() !== '') this.#took(await send('saying_save', { id, words }));
      else if (this.#kept.has(id)) this.#took(await send('saying_remove', { id }));
      if (this.#unsent.get(id) === words) this.#unsent.delete(id);
    }
    return true;
  }

  /** Offers one more line where there is room and none is empty. */
  #took(all: ToSay): void {
    this.#kept = new Set(all.to_say.map((one) => one.id));
    const lines = this.lines ?? [];
    if (all.blank && lines.length < MOST && lines.every((one) => one.words.trim() !== '')) lines.push(all.blank);
  }
}
