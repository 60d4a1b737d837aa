import type { Rating, RatingNew } from '../../../ipc/bindings';
import { refused, send, type Refused } from '../../../ipc/send';
import { say } from '../../../words/say';

/** Ratings a person keeps at most (decisions, section 1). */
export const MOST_KEPT = 3;

/** Whether a rating is looked for by these words; no words look for all. */
export function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase().includes(wanted.trim().toLowerCase());
}

/** What 0 and 10 mean, where that was said. */
export function endsOf({ low, high }: Rating): string | undefined {
  return low && high ? say('diary-keep-ends', { low, high }) : undefined;
}

/** Every rating: in view, offered, or put away. */
export class OwnRatings {
  /** Every known rating, kept ones first; nothing until they have arrived. */
  all: Rating[] | null = $state(null);
  /** Why they could not be read, or a change was refused. */
  refusal: Refused | null = $state.raw(null);

  /** Ratings on the page, in their order. */
  kept = $derived((this.all ?? []).filter((one) => one.kept));
  /** Ratings that are offered. */
  others = $derived((this.all ?? []).filter((one) => !one.kept && !one.hidden));
  /** Ratings that are put away. */
  away = $derived((this.all ?? []).filter((one) => one.hidden));

  /** Reads them. */
  async open(): Promise<void> {
    await this.#take(() => send('ratings_list', {}));
  }

  /** Puts a rating on the page, or takes it off. */
  async keep(id: string, on: boolean): Promise<boolean> {
    const others = this.kept.map((one) => one.id).filter((one) => one !== id);
    return this.#take(() => send('ratings_keep', { ids: on ? [...others, id] : others }));
  }

  /** Puts a rating away, or brings it back. */
  async hide(id: string, hidden: boolean): Promise<boolean> {
    return this.#take(() => send('ratings_hide', { id, hidden }));
  }

  /** Puts a rating away. Gives back how to undo that, or nothing where it was refused. */
  async putAway(id: string): Promise<(() => Promise<void>) | null> {
    const before = this.kept.map((one) => one.id);
    if (!(await this.hide(id, true))) return null;
    return async () => {
      if ((await this.hide(id, false)) && before.includes(id)) {
        await this.#take(() => send('ratings_keep', { ids: before }));
      }
    };
  }

  /** Makes a rating, or changes the one with this id. */
  async save(id: string | null, rating: RatingNew): Promise<boolean> {
    return this.#take(() => (id ? send('ratings_change', { id, rating }) : send('ratings_add', rating)));
  }

  /** Puts a rating that was made on the page, where there is room. Answers whether it is there. */
  async keepNew(name: string): Promise<boolean> {
    const made = this.others.find((one) => one.own && one.name === name);
    return made !== undefined && this.kept.length < MOST_KEPT && this.keep(made.id, true);
  }

  async #take(work: () => Promise<{ ratings: Rating[] }>): Promise<boolean> {
    try {
      this.all = (await work()).ratings;
      this.refusal = null;
      return true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    }
  }
}
