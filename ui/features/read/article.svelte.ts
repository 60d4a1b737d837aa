import type { ArticlePage } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';
import { speaksPlainly } from '../../words/variety.svelte';

/** One article. */
export class ArticleRoom extends Room {
  /** What it is; nothing until it has arrived. */
  page: ArticlePage | null = $state.raw(null);
  /** Whether its plainer words are shown; at first as the comfort settings say. */
  plain = $state(speaksPlainly());
  /** Whether the person marked it as read. */
  read = $state(false);
  /** Whether the person keeps it at hand. */
  kept = $state(false);

  /** The words that are shown. */
  parts = $derived((this.plain ? this.page?.plain : this.page?.words) ?? []);

  readonly #article: string;

  /** `article` is its English name. */
  constructor(article: string) {
    super();
    this.#article = article;
  }

  /** Reads it. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('article_get', { article: this.#article });
      ({ read: this.read, kept: this.kept } = this.page.line);
    });
  }

  /** Keeps the person's marks; what could not be kept is taken back. */
  async mark(changed: { read?: boolean; kept?: boolean }): Promise<void> {
    const before = { read: this.read, kept: this.kept };
    const now = { ...before, ...changed };
    ({ read: this.read, kept: this.kept } = now);
    const marked = await this.attempt(async () => {
      await send('article_mark', { article: this.#article, ...now });
    });
    if (!marked) ({ read: this.read, kept: this.kept } = before);
  }
}
