import type { AnswerValue, SheetAnswer, SheetEnd, SheetPage, SheetQuestion, SheetSize } from '../../ipc/bindings';
import { desk, keepSettings } from '../../ipc/desk.svelte';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';
import { Autosave } from '../../parts/autosave.svelte';
import { steps, type Step } from './steps';

/** What stands in a field now; newer than the page from the core. */
type Typed = { readonly value: AnswerValue | null; readonly hushed: boolean };

/** A worksheet while it is written: its questions, where the person stands, and the saving of it. */
export class SheetRoom extends Room {
  /** The sheet; nothing until it has arrived. */
  page: SheetPage | null = $state.raw(null);
  /** Local time. */
  now = $state('');
  /** The page of it that is open. */
  place = $state('');
  /** The one that was finished last. */
  last: SheetPage | null = $state.raw(null);
  /** Its end, once it was finished on this visit. */
  end: SheetEnd | null = $state.raw(null);
  /** What would fit, by question, where an answer does not. */
  unfit: Record<string, string> = $state({});

  /** Saves what is answered; one that is on its way is never overtaken by an older one. */
  readonly autosave = new Autosave<null>(() => this.#sendAll());

  /** Its pages, as the answers make them. */
  steps: Step[] = $derived(steps(this.page?.questions ?? []));
  /** The open page. */
  step: Step | null = $derived(this.steps.find((step) => step.id === this.place) ?? this.steps[0] ?? null);

  #typed: Record<string, Typed> = $state({});
  readonly #unsent = new Map<string, SheetAnswer>();

  /** Reads it, and opens the question it was left at. */
  async open(id: string): Promise<void> {
    await this.attempt(async () => {
      const [seen, page, last] = await Promise.all([
        send('desk_look', {}),
        send('sheet_get', { id }),
        send('sheet_last', { id }),
      ]);
      this.now = seen.now;
      this.last = last.page;
      this.place = page.place ?? '';
      this.page = page;
    });
    // It stands here from now on, and no break is taken from it any more.
    if (this.page && !this.page.line.finished_at) await this.#keepPlace(false);
  }

  /** What stands in the field of a question. */
  value(question: SheetQuestion): AnswerValue | null {
    const typed = this.#typed[question.id];
    return typed ? typed.value : question.answer;
  }

  /** Whether the person would rather not say. */
  hushed(question: SheetQuestion): boolean {
    return this.#typed[question.id]?.hushed ?? question.rather_not_say;
  }

  /** Takes an answer; nothing takes it away. */
  answer(question: SheetQuestion, value: AnswerValue | null): void {
    this.#take(question, { value, hushed: false });
  }

  /** "I would rather not say", or what stood there before. */
  hush(question: SheetQuestion, hushed: boolean): void {
    this.#take(question, { value: this.value(question), hushed });
  }

  /** Opens a page of it and keeps the place. */
  async go(step: Step): Promise<void> {
    this.place = step.id;
    await this.#keepPlace(false);
  }

  /** Takes it that the person stands at this page of it, where all are seen at once. */
  stand(step: Step): void {
    if (step.id === this.place) return;
    this.place = step.id;
    void this.#keepPlace(false);
  }

  /** The page so many further on; nothing beyond either end. */
  beside(by: number): Step | null {
    return this.steps[this.steps.findIndex((step) => step.id === this.step?.id) + by] ?? null;
  }

  /** Saves what is unsaved. Says whether all of it is kept, and all of it fits. */
  async settled(): Promise<boolean> {
    const kept = await this.autosave.flush();
    const id = this.step?.question?.id;
    return kept && (id === undefined || this.unfit[id] === undefined);
  }

  /** Takes a break. Says whether it is kept. */
  async rest(): Promise<boolean> {
    return (await this.autosave.flush()) && this.#keepPlace(true);
  }

  /** Asks more or less; what was answered stays. */
  async resize(size: SheetSize): Promise<void> {
    await this.autosave.flush();
    await this.attempt(async () => {
      if (this.page) this.page = await send('sheet_resize', { id: this.page.line.id, size });
    });
  }

  /** Shows all questions on one page, or one at a time; it is remembered. */
  async layOut(whole: boolean): Promise<boolean> {
    if (!(await this.autosave.flush())) return false;
    return this.attempt(() => keepSettings({ ...desk.settings, whole_sheets: whole }));
  }

  /** Finishes it. Says whether it is kept. */
  async finish(): Promise<boolean> {
    if (!(await this.autosave.flush())) return false;
    return this.attempt(async () => {
      if (!this.page) return;
      this.end = await send('sheet_finish', { id: this.page.line.id });
      this.page = this.end.page;
    });
  }

  #keepPlace(parked: boolean): Promise<boolean> {
    return this.attempt(async () => {
      if (!this.page) return;
      const place = this.step?.question?.id ?? null;
      this.page = await send('sheet_go', { id: this.page.line.id, place, parked });
    });
  }

  #take(question: SheetQuestion, typed: Typed): void {
    if (!this.page) return;
    this.#typed[question.id] = typed;
    this.#unsent.set(question.id, {
      id: this.page.line.id,
      question: question.id,
      value: typed.hushed ? null : typed.value,
      rather_not_say: typed.hushed,
    });
    this.autosave.changed(null);
  }

  /** Sends what is unsent, one after the other. Says whether all of it was kept as it is. */
  async #sendAll(): Promise<boolean> {
    for (const [question, answer] of [...this.#unsent]) {
      const { page, unfit } = await send('sheet_answer', answer);
      this.page = page;
      if (this.#unsent.get(question) !== answer) continue;
      this.#unsent.delete(question);
      if (unfit === null) delete this.unfit[question];
      else this.unfit[question] = unfit;
    }
    return Object.keys(this.unfit).length === 0;
  }
}
