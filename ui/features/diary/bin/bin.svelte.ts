import type { BinPage } from '../../../ipc/bindings';
import { refused, send, type Refused } from '../../../ipc/send';
import { besideWords } from '../../../words/beside';

/** A page, or what was taken off a page which is still there. */
export type Kind = 'page' | 'picture' | 'voice';

/** The commands of each kind; each takes an id. */
const COMMANDS = {
  page: { restore: 'bin_restore', putBack: 'diary_remove', remove: 'bin_remove' },
  picture: { restore: 'picture_bring_back', putBack: 'picture_remove', remove: 'bin_remove_picture' },
  voice: { restore: 'voice_bring_back', putBack: 'voice_remove', remove: 'bin_remove_voice' },
} as const;

/** What is said of each kind. */
export const SAID = {
  page: {
    of: 'diary-at',
    back: 'diary-bin-back-named',
    cameBack: 'diary-bin-came-back',
    remove: 'diary-bin-remove-named',
    ask: 'diary-bin-remove-ask',
    removed: 'diary-bin-removed',
  },
  picture: {
    of: 'diary-bin-picture-of',
    back: 'diary-bin-picture-back',
    cameBack: 'diary-bin-picture-came-back',
    remove: 'diary-bin-picture-remove',
    ask: 'diary-bin-picture-ask',
    removed: 'diary-bin-picture-removed',
  },
  voice: {
    of: 'diary-bin-voice-of',
    back: 'diary-bin-voice-back',
    cameBack: 'diary-bin-voice-came-back',
    remove: 'diary-bin-voice-remove',
    ask: 'diary-bin-voice-ask',
    removed: 'diary-bin-voice-removed',
  },
} as const;

/** Something in the bin. */
export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  /** When its page is about. */
  readonly at: string;
  /** How the page opens, or what the person said of it; may be empty. */
  readonly words: string;
  /** What the page has beside its words. */
  readonly beside: string[];
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

  /** Whether any of it is no page. */
  mixed = $derived(this.things?.some((one) => one.kind !== 'page') ?? false);

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
      await send(COMMANDS[kind].restore, { id });
      return send('bin_list', {});
    });
  }

  /** Puts one thing in the bin again, after it was brought back. */
  async putBack({ id, kind }: Thing): Promise<void> {
    await this.#take(async () => {
      await send(COMMANDS[kind].putBack, { id });
      return send('bin_list', {});
    });
  }

  /** Removes one thing for good. */
  async remove({ id, kind }: Thing): Promise<boolean> {
    return this.#take(() => send(COMMANDS[kind].remove, { id }));
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

function things({ entries, pictures, voice_notes }: BinPage): Thing[] {
  return [
    ...entries.map((entry): Thing => ({
      id: entry.id,
      kind: 'page',
      at: entry.at,
      words: entry.opening,
      beside: besideWords(entry),
      more: entry.more,
      days: entry.days_left,
    })),
    ...pictures.map(({ picture, at, days_left }): Thing => ({
      id: picture.id,
      kind: 'picture',
      at,
      words: picture.words,
      beside: [],
      more: false,
      days: days_left,
    })),
    ...voice_notes.map(({ note, at, days_left }): Thing => ({
      id: note.id,
      kind: 'voice',
      at,
      words: note.words,
      beside: [],
      more: false,
      days: days_left,
    })),
  ];
}
