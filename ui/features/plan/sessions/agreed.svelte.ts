import { Room } from '../../../ipc/room.svelte';
import { refused, send, type Refused } from '../../../ipc/send';
import type { Undo } from '../../../parts/toast.svelte';

/** What was agreed, a line each; one press makes things to try of them. */
export class Agreed extends Room {
  #open: ReadonlySet<string> = $state.raw(new Set<string>());
  readonly #words: () => string;

  /** The lines that have words. */
  lines = $derived.by(() => linesOf(this.#words()));
  /** Whether each of them is a thing to try. */
  there = $derived.by(() => this.lines.every((line) => this.#open.has(line)));

  /** `words` gives what was agreed as it stands on the page. */
  constructor(words: () => string) {
    super();
    this.#words = words;
  }

  /** Looks which of them are things to try already. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const { open } = await send('homework_list', {});
      this.#open = new Set(open.map(({ homework }) => homework.words.trim()));
    });
  }

  /** Makes a thing to try of each that is none. Gives back how to undo that, or nothing where it was refused. */
  async take(): Promise<Undo | null> {
    const made: string[] = [];
    const all = await this.attempt(async () => {
      for (const words of this.lines.filter((line) => !this.#open.has(line))) {
        const { line } = await send('homework_start', { kind: 'own-words', thing: null });
        await send('homework_save', { ...line.homework, words });
        made.push(line.homework.id);
        this.#open = new Set([...this.#open, words]);
      }
    });
    return all ? () => this.#leave(made) : null;
  }

  async #leave(made: readonly string[]): Promise<Refused | null> {
    try {
      for (const id of made) await send('homework_remove', { id });
      await this.open();
      return null;
    } catch (reason) {
      return refused(reason);
    }
  }
}

/** Each line once, without a mark such as "-" or "1." before it. */
export function linesOf(words: string): readonly string[] {
  const lines = words.split('\n').map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/u, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
