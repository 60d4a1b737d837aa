/**
 * Keeps what a person is writing safe.
 *
 * Saves a draft after a pause and, while typing goes on, at the latest a little later.
 * One save is in flight at a time, and the newest draft wins; a refused one stays here and is tried
 * again. It must not know what is saved or how: the caller gives the save.
 */

/** How long typing rests before a save, in milliseconds. */
export const PAUSE_MS = 800;
/** How long an unsaved change waits at most while typing goes on; issue 2 allows two seconds. */
export const LONGEST_MS = 1500;
/** How long after a refused save it is tried again, in milliseconds. */
export const RETRY_MS = 5000;

/** Where the draft stands. `kept` is said only after the workbook has it. */
export type Stand = 'untouched' | 'changed' | 'saving' | 'kept' | 'refused';

/** Why a save was refused, in words. */
export type Told = { readonly what: string; readonly safe: string; readonly next: string };

/** What a save does: resolves to whether the workbook has the draft, rejects with `Told` if refused. */
export type Save<Draft> = (draft: Draft) => Promise<boolean>;

/** Saves one draft, again and again, in order. */
export class Autosave<Draft> {
  /** Where the draft stands. */
  stand: Stand = $state('untouched');
  /** Why the last save was refused, until one succeeds. */
  refusal: Told | null = $state.raw(null);

  readonly #save: Save<Draft>;
  #newest: { draft: Draft } | null = null;
  #running: Promise<boolean> | null = null;
  #again = false;
  #pause: Timer = undefined;
  #longest: Timer = undefined;
  #retry: Timer = undefined;

  constructor(save: Save<Draft>) {
    this.#save = save;
  }

  /** Takes a changed draft, to be saved soon. */
  changed(draft: Draft): void {
    this.#newest = { draft };
    if (!this.#running && this.refusal === null) this.stand = 'changed';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#due, PAUSE_MS);
    this.#longest ??= setTimeout(this.#due, LONGEST_MS);
  }

  /** Saves now. Resolves when nothing is left to save: true, or false where it was refused. */
  flush(): Promise<boolean> {
    this.#stopTimers();
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    if (!this.#newest) return Promise.resolve(this.refusal === null);
    this.#running = this.#run();
    return this.#running;
  }

  /** Lets go of a draft that is no longer wanted, such as one that was removed. */
  async forget(): Promise<void> {
    this.#newest = null;
    this.#stopTimers();
    await this.#running;
    this.#newest = null;
    this.#stopTimers();
    this.refusal = null;
    this.stand = 'untouched';
  }

  /** Saves what is left and then stops saving by itself, when its page closes. */
  async close(): Promise<void> {
    await this.flush();
    this.#stopTimers();
  }

  readonly #due = (): void => void this.flush();

  async #run(): Promise<boolean> {
    let went = true;
    do {
      this.#again = false;
      went = await this.#once();
    } while (went && this.#again && this.#newest);
    this.#running = null;
    return went;
  }

  async #once(): Promise<boolean> {
    const taken = this.#newest;
    if (!taken) return true;
    this.#newest = null;
    if (this.refusal === null) this.stand = 'saving';
    try {
      const stored = await this.#save(taken.draft);
      this.refusal = null;
      this.stand = this.#newest ? 'changed' : stored ? 'kept' : 'untouched';
      return true;
    } catch (reason) {
      this.#newest ??= taken;
      this.refusal = reason as Told;
      this.stand = 'refused';
      this.#retry = setTimeout(this.#due, RETRY_MS);
      return false;
    }
  }

  #stopTimers(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    clearTimeout(this.#retry);
    this.#longest = undefined;
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined;
