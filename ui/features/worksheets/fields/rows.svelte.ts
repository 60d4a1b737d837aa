import type { AnswerValue } from '../../../ipc/bindings';
import { toast } from '../../../parts/toast.svelte';
import { say } from '../../../words/say';
import type { Cells } from './answers';

/** The rows of a table or the steps of a ladder while they are written; one is open at most. */
export class Rows {
  /** The rows, with the empty one that is being begun. */
  list: Cells[] = $state([]);
  /** The place of the open row. */
  open: number | null = $state(null);

  readonly #give: (value: AnswerValue | null) => void;

  constructor(rows: readonly Cells[], give: (value: AnswerValue | null) => void) {
    this.list = rows.map((row) => ({ ...row }));
    this.#give = give;
  }

  /** Begins a row at the end. */
  add(): void {
    this.close();
    this.list.push({});
    this.open = this.list.length - 1;
  }

  /** Sets a cell of the open row; nothing empties it. */
  set(column: string, value: AnswerValue | null): void {
    const row = this.open === null ? undefined : this.list[this.open];
    if (!row) return;
    if (value === null || value === '' || typeof value === 'object') delete row[column];
    else row[column] = value;
    this.#changed();
  }

  /** Closes the open row; one with nothing in it goes. */
  close(): void {
    this.open = null;
    this.list = this.list.filter((row) => Object.keys(row).length > 0);
  }

  /** Takes a row away, and offers it back. */
  remove(at: number): void {
    const [gone] = this.list.splice(at, 1);
    this.close();
    this.#changed();
    if (!gone || Object.keys(gone).length === 0) return;
    toast.say(say('worksheet-row-removed'), () => {
      this.list.splice(at, 0, gone);
      this.#changed();
    });
  }

  /** Moves a row up (-1) or down (1). */
  move(at: number, by: -1 | 1): void {
    const [one] = this.list.splice(at, 1);
    if (one) this.list.splice(at + by, 0, one);
    this.#changed();
  }

  #changed(): void {
    const rows = this.list.filter((row) => Object.keys(row).length > 0).map((row) => ({ ...row }));
    this.#give(rows.length > 0 ? rows : null);
  }
}
