import type { ArticlePage } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';
import { Aloud } from '../../parts/aloud.svelte';
import { speaksPlainly } from '../../words/variety.svelte';
import { lined, type LinedPart } from './lines';

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
  parts: LinedPart[] = $derived(
    lined(this.page?.safety.length ?? 0, (this.plain ? this.page?.plain : this.page?.words) ?? []),
  );

  /** Reads them aloud. */
  readonly aloud: Aloud;

  readonly #article: string;

  /** `article` is its English name. */
  constructor(article: string) {
    super();
    this.#article = article;
    this.aloud = new Aloud(() => ({ kind: 'article', article, plain: this.plain }));
  }

  /** Reads it. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('article_get', { article: this.#article });
      ({ read: this.read, kept: this.kept } = this.page.line);
    });
  }

  /** Shows the plainer words, or the usual ones; what was read aloud of the others ends. */
  turn(): void {
    void this.aloud.stop();
    this.plain = !this.plain;
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
