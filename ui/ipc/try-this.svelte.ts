/** Makes a thing to try before next time of a worksheet, an article or a step, by one press. */
import type { Homework, HomeworkKind } from './bindings';
import { Room } from './room.svelte';
import { refused, send, type Refused } from './send';

export class TryThis extends Room {
  /** Whether it is in the plan. */
  there = $state(false);

  readonly #kind: HomeworkKind;
  readonly #thing: string;
  readonly #words: () => string;
  #begun: Homework | null = null;

  /** `thing` is the English name of the worksheet or article, or the id of a step; a step brings its words. */
  constructor(kind: HomeworkKind, thing: string, words = (): string => '') {
    super();
    this.#kind = kind;
    this.#thing = thing;
    this.#words = words;
  }

  /** Looks whether it is in the plan already. Its id is made here, so that a retry doubles nothing. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const { line, kept } = await send('homework_start', { kind: this.#kind, thing: this.#thing });
      this.#begun = line.homework;
      this.there = kept;
    });
  }

  /** Puts it in the plan. Gives back how to undo that, or nothing where it was refused. */
  async take(): Promise<(() => Promise<Refused | null>) | null> {
    if (!this.#begun) await this.open();
    const begun = this.#begun;
    if (!begun) return null;
    this.there = await this.attempt(async () => {
      await send('homework_save', { ...begun, words: begun.words || this.#words() });
    });
    return this.there ? () => this.#leave(begun.id) : null;
  }

  #leave(id: string): Promise<Refused | null> {
    return send('homework_remove', { id }).then(() => {
      this.there = false;
      return null;
    }, refused);
  }
}
