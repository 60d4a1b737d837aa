import type { BinPage } from '../../../ipc/bindings';
import { refused, send, type Refused } from '../../../ipc/send';

/** Something in the bin: a page, or a picture that was taken off a page which is still there. */
export interface Thing {
  readonly id: string;
  readonly kind: 'page' | 'picture';
  /** When its page is about. */
  readonly at: string;
  /** How the page opens, or what the picture shows; may be empty. */
  readonly words: string;
  /** Whether the page has more words. */
  readonly more: boolean;
  readonly days: number;
}

/** What was removed, and its way back. */
export class BinRoom {
  /** What is in the bin; nothing until it has arrived. */
  things: Thing[] | null = $state.raw(null);
  /** Local time. */
  now = $state('');
  /** Why it could not be read or changed. */
  refusal: Refused | null = $state.raw(null);

  /** Whether any of it is a picture. */
  pictures = $derived(this.things?.some((one) => one.kind === 'picture') ?? false);

  /** Reads the bin. */
  async open(): Promise<void> {
    await this.#take(async () => {
      this.now = (await send('desk_look', {})).now;
      return send('bin_list', {});
    });
  }

  /** Brings one thing back. */
  async restore({ id, kind }: Thing): Promise<boolean> {
    return this.#take(async () => {
      await (kind === 'page' ? send('bin_restore', { id }) : send('picture_bring_back', { id }));
      return send('bin_list', {});
    });
  }

  /** Puts one thing in the bin again, after it was brought back. */
  async putBack({ id, kind }: Thing): Promise<void> {
    await this.#take(async () => {
      await (kind === 'page' ? send('diary_remove', { id }) : send('picture_remove', { id }));
      return send('bin_list', {});
    });
  }

  /** Removes one thing for good. */
  async remove({ id, kind }: Thing): Promise<boolean> {
    return this.#take(() =>
      kind === 'page' ? send('bin_remove', { id }) : send('bin_remove_picture', { id }),
    );
  }

  /** Removes everything for good. */
  async empty(): Promise<boolean> {
    return this.#take(() => send('bin_empty', {}));
  }

  async #take(work: () => Promise<BinPage>): Promise<boolean> {
    try {
      this.things = things(await work());
      this.refusal = null;
      return true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    }
  }
}

function things({ entries, pictures }: BinPage): Thing[] {
  return [
    ...entries.map(({ id, at, opening, more, days_left }): Thing => ({
      id,
      kind: 'page',
      at,
      words: opening,
      more,
      days: days_left,
    })),
    ...pictures.map(({ picture, at, days_left }): Thing => ({
      id: picture.id,
      kind: 'picture',
      at,
      words: picture.words,
      more: false,
      days: days_left,
    })),
  ];
}
