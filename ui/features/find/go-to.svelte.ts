import type { ArticleLine, Contact, Found, SheetsFound } from '../../ipc/bindings';
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

const NO_SHEETS: SheetsFound = { sheets: [], written: [] };

/** Goes to a place, a day or a page by a few typed letters. */
export class GoToRoom {
  /** As typed. */
  typed = $state('');
  /** The person's own people who fit. */
  people: Contact[] = $state.raw([]);
  /** Articles that hold the words. */
  articles: ArticleLine[] = $state.raw([]);
  /** Pages that hold the words. */
  pages: Found[] = $state.raw([]);
  /** Worksheets by name, and written ones by their words. */
  sheets: SheetsFound = $state.raw(NO_SHEETS);
  /** Local time; empty until it has arrived. */
  now = $state('');

  readonly #destinations: readonly Destination[];
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined = undefined;

  /** What can be chosen: a day first, then places, people, pages, articles, and Find itself. */
  choices: Choice[] = $derived.by(() => [
    ...this.#day(),
    ...this.#places(),
    ...this.people.map(({ id, name }) => ({ key: id, kind: say('help-people'), words: name, to: '/help' })),
    ...this.#sheets(),
    ...this.pages.map((page) => ({
      key: page.id,
      kind: dayInWords(wallTime(page.at).day, this.now),
      words: page.pieces.map((piece) => piece.text).join('') || say('find-go-page'),
      to: `/diary/entry/${page.id}`,
    })),
    ...this.articles.map(({ article, title }) => ({
      key: article,
      kind: say('find-articles'),
      words: title,
      to: `/read/${article}`,
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

  #sheets(): Choice[] {
    const shown = this.sheets.sheets.filter((sheet) => sheet.shown).slice(0, PAGES);
    return [
      ...shown.map(({ sheet, number, title }) => ({
        key: sheet,
        kind: say('worksheet-number', { number: String(number) }),
        words: title,
        to: `/worksheets/about/${sheet}`,
      })),
      ...this.sheets.written.slice(0, PAGES).map(({ line }) => ({
        key: line.id,
        kind: dayInWords(wallTime(line.at).day, this.now),
        words: line.title,
        to: line.finished_at ? `/worksheets/read/${line.id}` : `/worksheets/sheet/${line.id}`,
      })),
    ];
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
      this.pages = this.people = this.articles = [];
      this.sheets = NO_SHEETS;
      return;
    }
    try {
      const [page, sheets] = await Promise.all([
        send('diary_search', { words, filter: OPEN, order: 'newest', skip: 0, most: PAGES }),
        send('sheets_search', { words }),
      ]);
      if (asked !== this.#asked) return;
      [this.pages, this.people, this.sheets] = [page.found, page.people, sheets];
      this.articles = page.articles.slice(0, PAGES).map((one) => one.line);
    } catch {
      // The list of places still stands; Find itself says what went wrong.
      if (asked !== this.#asked) return;
      this.pages = this.people = this.articles = [];
      this.sheets = NO_SHEETS;
    }
  }
}
