import type { Goal, GoalLook, GoalPage, GoalScale, GoalState, GoalStep } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send, type Refused } from '../../../ipc/send';
import { Autosave } from '../../../parts/autosave.svelte';
import type { Undo } from '../../../parts/toast.svelte';
import { wallTime } from '../../../words/dates';

/** The most steps of one goal. Source: the core, goals. */
export const MOST_STEPS = 50;

/** A step on the page; the key stays with it wherever it is moved. */
export type Line = GoalStep & { readonly key: number };

/** A goal as it stands in the fields, without its steps. */
export type Draft = Omit<Goal, 'steps'>;

/** One goal while it is written, looked at again, and moved. */
export class GoalRoom extends Room {
  /** What is kept of it, with what there is to say; of a new one nothing is kept. */
  page: GoalPage | null = $state.raw(null);
  /** As it stands in the fields; nothing until it has arrived. */
  draft: Draft | null = $state.raw(null);
  /** Its steps, in the person's order. */
  steps: Line[] = $state([]);
  /** Why another amount was refused, until the next is typed. */
  amountRefusal: Refused | null = $state.raw(null);
  /** Local time. */
  now = $state('');

  /** The local day. */
  today = $derived(wallTime(this.now).day);
  /** Whether it has no words, so that a new one cannot be kept yet. */
  wordless = $derived((this.draft?.words.trim() ?? '') === '');
  /** The first step that is not done yet. */
  next = $derived(this.steps.find((line) => line.done === null && hasWords(line)) ?? null);

  /** Saves it as it stands when its turn comes. */
  readonly autosave = new Autosave<null>(() => this.#save());

  /** Its words as they were kept last. */
  #words = '';
  #keys = 0;

  /** Reads one, or begins a new one. */
  async load(id: string | null): Promise<void> {
    await this.attempt(async () => {
      const [desk, page] = await Promise.all([
        send('desk_look', {}),
        id === null ? send('goal_start', {}) : send('goal_get', { id }),
      ]);
      this.now = desk.now;
      this.#show(page);
    });
  }

  /** Takes a change. Words that were taken away stay kept until there are others. */
  change(part: Partial<Draft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...part };
    if (!this.wordless || this.#words !== '') this.autosave.changed(null);
  }

  /** Takes a change and keeps it at once, so that the page says what follows from it. */
  async pick(part: Partial<Draft>): Promise<void> {
    this.change(part);
    await this.autosave.flush();
  }

  /** Takes a part of what is hoped for. */
  hope(part: Partial<GoalScale>): void {
    if (this.draft) this.change({ scale: { ...this.draft.scale, ...part } });
  }

  /** Adds a step at the end. */
  add(words: string): void {
    this.steps.push(this.#keyed({ id: '', words, done: null }));
    this.change({});
  }

  /** Takes the words of a step. */
  write(line: Line, words: string): void {
    line.words = words;
    this.change({});
  }

  /** Says of a step that it is done today, or not yet. */
  async tick(line: Line, done: boolean): Promise<void> {
    line.done = done ? this.today : null;
    await this.pick({});
  }

  /** Moves a step up or down by one. */
  move(line: Line, by: -1 | 1): void {
    const from = this.#at(line);
    const other = this.steps[from + by];
    if (!other) return;
    [this.steps[from], this.steps[from + by]] = [other, line];
    this.change({});
  }

  /** Takes a step out. Gives back how to undo that. */
  async remove(line: Line): Promise<Undo> {
    const at = this.#at(line);
    this.steps.splice(at, 1);
    await this.pick({});
    return async () => {
      this.steps.splice(at, 0, line);
      await this.pick({});
      return null;
    };
  }

  /** Moves it to another state. Gives back how to undo that, or nothing where it was refused. */
  async go(state: GoalState, all_the_same = false): Promise<Undo | null> {
    const before = this.page?.line.state;
    const id = this.draft?.id;
    if (!before || id === undefined || !(await this.autosave.flush())) return null;
    const went = await this.attempt(async () => {
      this.page = await send('goal_go', { id, state, all_the_same });
    });
    return went ? () => this.#back(id, before) : null;
  }

  /** Looks at it again. Gives back how to undo that, or nothing where it was refused. */
  async look(look: GoalLook, words: string, next: string | null): Promise<Undo | null> {
    const kept = this.page;
    if (!kept) return null;
    const { id } = kept.goal;
    const looked = await this.attempt(async () => {
      this.#show(await send('goal_review', { id, look, words, next }));
    });
    if (!looked) return null;
    return async () => {
      const why = await send('goal_save', kept.goal).then(() => null, refused);
      return why ?? this.#back(id, kept.line.state);
    };
  }

  /** Takes another amount of what is built up. Says whether it is kept. */
  async take(amount: number): Promise<boolean> {
    const id = this.draft?.id;
    this.amountRefusal = null;
    if (id === undefined || !(await this.autosave.flush())) return false;
    try {
      this.page = await send('goal_amount', { id, amount });
      return true;
    } catch (reason) {
      this.amountRefusal = refused(reason);
      return false;
    }
  }

  /** Puts it in the bin. Gives back how to undo that, or nothing where it was refused. */
  async bin(): Promise<Undo | null> {
    const id = this.draft?.id;
    if (id === undefined || !(await this.autosave.flush())) return null;
    const gone = await this.attempt(async () => {
      await send('goal_remove', { id });
    });
    return gone ? () => send('goal_restore', { id }).then(() => null, refused) : null;
  }

  #back(id: string, state: GoalState): Promise<Refused | null> {
    return send('goal_go', { id, state, all_the_same: true }).then((page) => {
      this.page = page;
      return null;
    }, refused);
  }

  #show(page: GoalPage): void {
    const { steps, ...draft } = page.goal;
    this.page = page;
    this.draft = draft;
    this.steps = steps.map((step) => this.#keyed(step));
    this.#words = draft.words;
  }

  /** Steps without words stay on the page and are not kept; new ones take the ids they were given. */
  async #save(): Promise<boolean> {
    if (!this.draft) return false;
    const words = this.wordless ? this.#words : this.draft.words;
    const lines = this.steps.filter(hasWords);
    const steps = lines.map((line) => ({ id: line.id, words: line.words, done: line.done }));
    const page = await send('goal_save', { ...this.draft, words, steps });
    this.page = page;
    this.#words = words;
    page.goal.steps.forEach(({ id }, at) => {
      const line = lines[at];
      if (line) line.id = id;
    });
    return true;
  }

  #at(line: Line): number {
    return this.steps.findIndex((one) => one.key === line.key);
  }

  #keyed(step: GoalStep): Line {
    return { ...step, key: (this.#keys += 1) };
  }
}

function hasWords({ words }: GoalStep): boolean {
  return words.trim() !== '';
}
