/** Judges a new passphrase while it is typed, by the core, after a short rest. */
import type { Judgement } from './bindings';
import { send, withTyped } from './send';

/** How long typing rests before the passphrase is judged, in milliseconds. */
const REST_MS = 250;

/** The judgement of one field. */
export class Judging {
  /** The newest judgement, or nothing for an empty field. */
  judgement: Judgement | null = $state.raw(null);
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** Takes what is typed now. */
  typed(passphrase: string): void {
    clearTimeout(this.#rest);
    this.#asked += 1;
    const asked = this.#asked;
    if (passphrase === '') {
      this.judgement = null;
      return;
    }
    this.#rest = setTimeout(() => void this.#judge(passphrase, asked), REST_MS);
  }

  async #judge(passphrase: string, asked: number): Promise<void> {
    try {
      const judgement = await withTyped([passphrase], (bytes) =>
        send('passphrase_judge', { passphrase: bytes ?? [] }),
      );
      // A slower answer to an older passphrase is let go.
      if (asked === this.#asked) this.judgement = judgement;
    } catch {
      // Without a judgement the field says nothing; the core still judges on Continue.
      if (asked === this.#asked) this.judgement = null;
    }
  }
}
