/** Help now: the crisis table for where the person lives. */
import type { HelpKind, HelpLine, HelpPage, Nation } from '../../ipc/bindings';
import { desk, keepSettings } from '../../ipc/desk.svelte';
import { refused, send, type Refused } from '../../ipc/send';

/** The Help now page. */
export class HelpRoom {
  /** The table, once it has come. */
  page: HelpPage | null = $state.raw(null);
  /** Why it has not, which must never stop the numbers every nation shares. */
  refusal: Refused | null = $state.raw(null);

  /** Which line was copied last. */
  copied: string | null = $state(null);

  /** Life in danger. */
  readonly danger = $derived(this.#of('danger'));
  /** Help today, someone to talk to, someone to text with. */
  readonly others = $derived([...this.#of('crisis'), ...this.#of('talk'), ...this.#of('text')]);
  /** Text phone and sign language. */
  readonly access = $derived(this.#of('access'));

  #of(kind: HelpKind): HelpLine[] {
    return this.page?.lines.filter((line) => line.kind === kind) ?? [];
  }

  /** Puts the digits of a line on the clipboard. */
  async copy(line: HelpLine): Promise<void> {
    await navigator.clipboard.writeText(line.digits);
    this.copied = line.id;
  }

  /** Fetches the table. */
  async load(nation: Nation | null): Promise<void> {
    try {
      this.page = await send('help_get', { nation });
      this.refusal = null;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Keeps where the person lives, and shows its numbers. */
  async choose(nation: Nation): Promise<void> {
    await this.load(nation);
    try {
      await keepSettings({ ...desk.settings, nation });
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }
}
