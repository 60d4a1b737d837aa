/** The lock: opening with the words, or with the recovery sheet. */
import { opened, took } from '../../ipc/desk.svelte';
import { Judging } from '../../ipc/judging.svelte';
import { refused, send, withTyped, type Refused } from '../../ipc/send';
import { goInstead, route } from '../../parts/route.svelte';

/** Refusals that are about what was typed; all others are about the workbook. */
const ABOUT_WORDS = new Set(['wrong-passphrase', 'not-understood']);
const ABOUT_CODE = new Set(['wrong-recovery-code', 'recovery-code-mistyped']);
const ABOUT_NEW = new Set(['passphrase-too-short', 'passphrase-too-common']);

/** The lock screens. */
export class LockRoom {
  /** The words as typed. */
  words = $state('');
  /** The recovery code as typed. */
  code = $state('');
  /** The new words as typed. */
  fresh = $state('');
  readonly judging = new Judging();
  /** Whether the workbook is being opened. */
  opening = $state(false);
  /** Why it was not opened. */
  refusal: Refused | null = $state.raw(null);

  /** The refusal, where it is about the words. */
  readonly aboutWords = $derived(this.#about(ABOUT_WORDS));
  /** The refusal, where it is about the code. */
  readonly aboutCode = $derived(this.#about(ABOUT_CODE));
  /** The refusal, where it is about the new words. */
  readonly aboutNew = $derived(this.#about(ABOUT_NEW));
  /** The refusal, where it is about none of them. */
  readonly aboutWorkbook = $derived(
    this.aboutWords ?? this.aboutCode ?? this.aboutNew ? null : this.refusal,
  );

  #about(codes: ReadonlySet<string>): Refused | null {
    return this.refusal && codes.has(this.refusal.code) ? this.refusal : null;
  }

  /** Opens the workbook with the words. What was typed stays when it does not open. */
  async open(): Promise<void> {
    await this.#attempt(async () => {
      const reply = await withTyped([this.words], (bytes) =>
        send('workbook_open', { passphrase: bytes ?? [] }),
      );
      this.#clear();
      opened(reply);
    });
  }

  /** Opens the workbook with the recovery code and sets new words. */
  async recover(): Promise<void> {
    await this.#attempt(async () => {
      const reply = await withTyped([this.code, this.fresh], (code, passphrase) =>
        send('workbook_recover', { code: code ?? [], passphrase: passphrase ?? [] }),
      );
      this.#clear();
      if (route.now.place === 'recover') goInstead('/today');
      opened(reply);
    });
  }

  /**
   * Takes another workbook of this computer. What was typed was for the one before, and goes at
   * once: what is typed while the answer is on its way is for this one.
   */
  async choose(id: string): Promise<void> {
    await this.#attempt(async () => {
      this.#clear();
      took(await send('workbook_choose', { id }));
    });
  }

  #clear(): void {
    this.words = '';
    this.code = '';
    this.fresh = '';
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    if (this.opening) return;
    this.opening = true;
    this.refusal = null;
    try {
      await act();
    } catch (reason) {
      this.refusal = refused(reason);
    } finally {
      this.opening = false;
    }
  }
}
