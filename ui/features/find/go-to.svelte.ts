import type { Contact, Found } from '../../ipc/bindings';
import { send } from '../../ipc/send';
import { dayInWords, wallTime } from '../../words/dates';
import { say } from '../../words/say';
import { readDay } from '../../words/typed-dates';
import { OPEN } from './kept';

/** A place of the window by its name. */
export interface Destination {
  readonly to: string;
  readonly words: string;
}

/** One line of the list. */
export interface Choice {
  readonly key: string;
  /** What kind of thing it is, where its words do not say. */
  readonly kind: string;
  readonly words: string;
  /** Where it leads; nothing where it looks for the words in all pages. */
  readonly to: string | null;
}

/** Pages shown at most; Find shows all. */
const PAGES = 5;
/** Shortest words that are looked for in the pages. */
const SHORTEST = 2;
/** How long typing rests before it looks, in milliseconds. */
const PAUSE_MS = 250;

/** Goes to a place, a day or a page by a few typed letters. */
export class GoToRoom {
  /** As typed. */
  typed = $state('');
  /** The person's own people who fit. */
  people: Contact[] = $state.raw([]);
  /** Pages that hold the words. */
  pages: Found[] = $state.raw([]);
  /** Local time; empty until it has arrived. */
  now = $state('');

  readonly #destinations: readonly Destination[];
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined = undefined;

  /** What can be chosen: a day first, then places, people, pages, and Find itself. */
  choices: Choice[] = $derived.by(() => [
    ...this.#day(),
    ...this.#places(),
    ...this.people.map(({ id, name }) => ({ key: id, kind: say('help-people'), words: name, to: '/help' })),
    ...this.pages.map((page) => ({
      key: page.id,
      kind: dayInWords(wallTime(page.at).day, this.now),
      words: page.pieces.map((piece) => piece.text).join('') || say('find-go-page'),
      to: `/diary/entry/${page.id}`,
    })),
    ...this.#inAll(),
  ]);

  constructor(destinations: readonly Destination[]) {
    this.#destinations = destinations;
  }

  /** Asks what day it is. */
  async open(): Promise<void> {
    this.now = (await send('desk_look', {})).now;
  }

  /** Takes what is typed, and looks in the pages after a pause. */
  type(typed: string): void {
    this.typed = typed;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#look(), PAUSE_MS);
  }

  /** Stops looking, when it closes. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#asked += 1;
  }

  #words(): string {
    return this.typed.trim();
  }

  #day(): Choice[] {
    const day = this.now === '' ? null : readDay(this.typed, wallTime(this.now).day);
    if (day === null) return [];
    return [{ key: 'day', kind: say('find-go-day'), words: dayInWords(day, this.now), to: `/diary/month/${day}` }];
  }

  #places(): Choice[] {
    const wanted = this.#words().toLowerCase().split(/\s+/);
    const fits = (one: Destination): boolean => {
      const words = one.words.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      return wanted.every((want) => words.some((word) => word.startsWith(want)));
    };
    return this.#destinations.filter(fits).map((one) => ({ key: one.to + one.words, kind: say('find-go-place'), ...one }));
  }

  #inAll(): Choice[] {
    const words = this.#words();
    if (words === '') return [];
    return [{ key: 'all', kind: say('find-go-words'), words: `“${words}”`, to: null }];
  }

  async #look(): Promise<void> {
    const asked = ++this.#asked;
    const words = this.#words();
    if (words.length < SHORTEST) {
      this.pages = this.people = [];
      return;
    }
    try {
      const page = await send('diary_search', { words, filter: OPEN, order: 'newest', skip: 0, most: PAGES });
      if (asked === this.#asked) [this.pages, this.people] = [page.found, page.people];
    } catch {
      // The list of places still stands; Find itself says what went wrong.
      if (asked === this.#asked) this.pages = this.people = [];
    }
  }
}
