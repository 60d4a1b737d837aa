import type { ArticlePaper, Pages } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';
import { speaksPlainly } from '../../words/variety.svelte';

/** An article on paper. */
export class PaperRoom extends Room {
  /** The exact pages; nothing until they have arrived. */
  pages: Pages | null = $state.raw(null);
  /** Its name. */
  title = $state('');
  /** Whether in the plainer words. */
  plain = $state(speaksPlainly());
  /** Whether in large print. */
  large = $state(false);
  /** Where it was saved. */
  savedAt: string | null = $state(null);

  readonly #article: string;
  #asked = 0;

  /** `article` is its English name. */
  constructor(article: string) {
    super();
    this.#article = article;
  }

  /** Reads what it is, and makes its pages. */
  async open(): Promise<void> {
    const there = await this.attempt(async () => {
      this.title = (await send('article_get', { article: this.#article })).line.title;
    });
    if (there) await this.make();
  }

  /** Makes the pages anew. Pages that a later choice has overtaken are dropped. */
  async make(): Promise<void> {
    const asked = ++this.#asked;
    this.savedAt = null;
    await this.attempt(async () => {
      const pages = await send('article_pages', this.#paper());
      if (asked === this.#asked) this.pages = pages;
    });
  }

  /** Asks for a place and saves it there. */
  async save(): Promise<void> {
    await this.attempt(async () => {
      const { chosen } = await send('path_choose', { what: 'summary' });
      if (chosen) this.savedAt = (await send('article_save', this.#paper())).path;
    });
  }

  #paper(): ArticlePaper {
    return { article: this.#article, plain: this.plain, large_print: this.large };
  }
}
