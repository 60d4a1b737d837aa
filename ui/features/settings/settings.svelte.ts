/** Settings: comfort, and who can open the workbook. */
import type { Settings } from '../../ipc/bindings';
import { desk, keepSettings, USUAL } from '../../ipc/desk.svelte';
import { Judging } from '../../ipc/judging.svelte';
import { refused, send, withTyped, type Refused } from '../../ipc/send';
import { RecoverySheet } from '../../ipc/sheet.svelte';

/** Text sizes in per cent, in the order of the Smaller and Larger buttons (experience, row 23). */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200, 225, 250] as const;

/** Finds the next text size up or down; the present one at either end. */
export function nextTextSize(now: number, step: 1 | -1): number {
  const bigger = TEXT_SIZES.filter((size) => size > now);
  const smaller = TEXT_SIZES.filter((size) => size < now);
  return (step === 1 ? bigger[0] : smaller[smaller.length - 1]) ?? now;
}

/** Comfort settings. */
export class ComfortRoom {
  /** Why the last change could not be kept. */
  refusal: Refused | null = $state.raw(null);

  /** Changes some settings; they show at once. */
  async change(changed: Partial<Settings>): Promise<void> {
    this.refusal = null;
    try {
      await keepSettings({ ...desk.settings, ...changed });
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Puts back the usual look; where the person lives and who uses the computer stay. */
  async usual(): Promise<void> {
    const { nation, shared_computer } = desk.settings;
    await this.change({ ...USUAL, nation, shared_computer });
  }

  /** Whether worksheets about work are shown; nothing while the workbook is locked. */
  work: boolean | null = $state(null);

  /** Looks whether worksheets about work are shown. */
  async lookAtWork(): Promise<void> {
    if (desk.stage !== 'open') return;
    try {
      this.work = (await send('sheets_list', {})).work;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Shows worksheets about work, or takes them off the shelf. */
  async showWork(on: boolean): Promise<void> {
    try {
      this.work = (await send('sheets_work', { on })).work;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }

  /** Whether British spelling is helped with; nothing until it is known. */
  spelling: boolean | null = $state(null);

  /** Looks whether the spelling list is on this computer. */
  async lookAtSpelling(): Promise<void> {
    try {
      this.spelling = (await send('spelling_look', {})).there;
    } catch (reason) {
      this.refusal = refused(reason);
    }
  }
}

/** Privacy: words and recovery sheet. */
export class PrivacyRoom {
  /** Which of the two slow things is being done. */
  busy: 'change' | 'sheet' | null = $state(null);
  /** Why the change of words was refused. */
  changeRefusal: Refused | null = $state.raw(null);
  /** Why the new sheet was refused. */
  sheetRefusal: Refused | null = $state.raw(null);
  /** The new recovery code, while it is being kept. */
  sheet: RecoverySheet | null = $state.raw(null);
  readonly judging = new Judging();

  /** Changes the words. Says whether they are changed. */
  async change(old: string, fresh: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = 'change';
    this.changeRefusal = null;
    try {
      await withTyped([old, fresh], (oldBytes, newBytes) =>
        send('passphrase_change', { old: oldBytes ?? [], new: newBytes ?? [] }),
      );
      return true;
    } catch (reason) {
      this.changeRefusal = refused(reason);
      return false;
    } finally {
      this.busy = null;
    }
  }

  /** Makes a new recovery sheet. Says whether it is made. */
  async renew(words: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = 'sheet';
    this.sheetRefusal = null;
    try {
      const shown = await withTyped([words], (bytes) =>
        send('recovery_renew', { passphrase: bytes ?? [] }),
      );
      this.sheet = new RecoverySheet(shown);
      return true;
    } catch (reason) {
      this.sheetRefusal = refused(reason);
      return false;
    } finally {
      this.busy = null;
    }
  }

  /** Lets go of the new code once it has been kept. */
  async kept(): Promise<void> {
    try {
      await send('recovery_done', {});
    } catch (reason) {
      this.sheetRefusal = refused(reason);
    }
    this.sheet = null;
  }
}
