/** The first run: welcome, words, recovery sheet and its check, ratings. */
import type { Nation, Rating } from '../../ipc/bindings';
import { desk, keepSettings, took } from '../../ipc/desk.svelte';
import { Judging } from '../../ipc/judging.svelte';
import { Room } from '../../ipc/room.svelte';
import { send, withTyped } from '../../ipc/send';
import { RecoverySheet } from '../../ipc/sheet.svelte';
import { go, goInstead } from '../../parts/route.svelte';

/** How many steps the first run has. */
export const STEPS = 4;
/** How many ratings a person keeps at most (decisions, section 1). */
const MOST_KEPT = 3;

/** The one way through the first run. */
export class FirstRunRoom extends Room {
  /** The four words offered. */
  words: readonly string[] = $state.raw([]);
  /** The words offered before, so that a slip of the hand loses none that were copied down. */
  before: readonly (readonly string[])[] = $state.raw([]);
  /** The person's own words, while they choose. */
  own = $state('');
  readonly judging = new Judging();
  /** Whether the workbook is being made. */
  making = $state(false);
  /** The recovery code to keep. */
  sheet: RecoverySheet | null = $state.raw(null);
  /** What was typed back, in the order asked. */
  typed: string[] = $state(['', '']);
  /** The ratings to choose from. */
  ratings: readonly Rating[] = $state.raw([]);
  /** Ids of those chosen, in the order of choosing. */
  chosen: readonly string[] = $state.raw([]);
  /** Whether one more was chosen than can be kept. */
  full = $state(false);
  /** Which groups were not right, in the order asked. */
  wrong: boolean[] = $state([]);

  /** Offers four words. */
  async offer(): Promise<void> {
    await this.attempt(async () => {
      const { words } = await send('passphrase_offer', {});
      if (this.words.length > 0) this.before = [...this.before, this.words];
      this.words = words;
    });
  }

  /** Goes back to the words offered before. */
  offerBefore(): void {
    this.words = this.before.at(-1) ?? this.words;
    this.before = this.before.slice(0, -1);
  }

  /** Goes back from the first run of another workbook to the lock; nothing has been made yet. */
  async stopAnother(): Promise<void> {
    goInstead('/today');
    await this.attempt(async () => took(await send('workbook_another_stop', {})));
  }

  /** Answers whether others use this computer. */
  async shared(shared: boolean): Promise<void> {
    await this.attempt(() => keepSettings({ ...desk.settings, shared_computer: shared }));
  }

  /** Answers which nation. */
  async nation(nation: Nation): Promise<void> {
    await this.attempt(() => keepSettings({ ...desk.settings, nation }));
  }

  /** Makes the workbook with the four words. */
  async makeWithOffered(): Promise<void> {
    await this.#make(this.words.join(' '));
  }

  /** Makes the workbook with the person's own words. */
  async makeWithOwn(): Promise<void> {
    await this.#make(this.own);
  }

  async #make(passphrase: string): Promise<void> {
    if (this.making) return;
    this.making = true;
    await this.attempt(async () => {
      const shown = await withTyped([passphrase], (bytes) =>
        send('workbook_create', { passphrase: bytes ?? [] }),
      );
      this.sheet = new RecoverySheet(shown);
      this.words = [];
      this.before = [];
      this.own = '';
      this.typed = shown.asked.map(() => '');
      go('/first-run/code');
    });
    this.making = false;
  }

  /** Checks the groups typed back, and goes on when both are right. */
  async check(): Promise<void> {
    const { sheet } = this;
    if (!sheet) return;
    await this.attempt(async () => {
      this.wrong = [];
      const right = await sheet.check([...this.typed]);
      this.wrong = right.map((good) => !good);
      if (right.every(Boolean)) goInstead('/first-run/ratings');
    });
  }

  /** Fetches the ratings to choose from. */
  async loadRatings(): Promise<void> {
    await this.attempt(async () => {
      this.ratings = (await send('ratings_list', {})).ratings;
    });
  }

  /** Chooses a rating, or not any more; a fourth is not taken. */
  choose(id: string, on: boolean): void {
    this.full = on && this.chosen.length >= MOST_KEPT;
    if (!this.full) this.chosen = on ? [...this.chosen, id] : this.chosen.filter((one) => one !== id);
  }

  /** Keeps the chosen ratings and opens Today. */
  async finish(): Promise<void> {
    const kept = await this.attempt(async () => {
      if (this.chosen.length > 0) await send('ratings_keep', { ids: [...this.chosen] });
    });
    if (kept) await this.done();
  }

  /** Ends the first run: the code is wiped and Today opens. */
  async done(): Promise<void> {
    await this.attempt(async () => {
      const view = await send('recovery_done', {});
      this.typed = ['', ''];
      this.sheet = null;
      this.chosen = [];
      goInstead('/today');
      took(view);
    });
  }
}
