import type { Found } from '../../ipc/bindings';
import { refused, send, type Refused } from '../../ipc/send';

/** Entries shown at first, and by each "Show more". */
export const FOUND_A_PAGE = 20;
/** How long typing rests before it looks, in milliseconds. */
const PAUSE_MS = 250;

/** Looks for words in the diary. */
export class FindRoom {
  /** Words as typed. */
  words = $state('');
  /** What was found, newest first; nothing until it has looked. */
  found: Found[] | null = $state(null);
  /** Whether there are more. */
  more = $state(false);
  /** Local time. */
  now = $state('');
  /** Why it could not look. */
  refusal: Refused | null = $state.raw(null);

  #most = FOUND_A_PAGE;
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined = undefined;

  /** Takes the words as typed, and looks after a pause. */
  type(words: string): void {
    this.words = words;
    this.#most = FOUND_A_PAGE;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.look(), PAUSE_MS);
  }

  /** Shows more of what was found. */
  async showMore(): Promise<void> {
    this.#most += FOUND_A_PAGE;
    await this.look();
  }

  /** Looks now. An answer that a later question has overtaken is dropped. */
  async look(): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    if (this.words.trim() === '') {
      this.found = null;
      return;
    }
    try {
      if (this.now === '') this.now = (await send('desk_look', {})).now;
      const page = await send('diary_search', { words: this.words, most: this.#most });
      if (asked !== this.#asked) return;
      this.found = page.found;
      this.more = page.more;
      this.refusal = null;
    } catch (reason) {
      if (asked === this.#asked) this.refusal = refused(reason);
    }
  }

  /** Stops looking, when its page closes. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#asked += 1;
  }
}
