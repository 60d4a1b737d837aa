import type { GoalLine, GoalRemoved, GoalsPage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { refused, send } from '../../../ipc/send';
import type { Undo } from '../../../parts/toast.svelte';
import { wallTime } from '../../../words/dates';

/** Goals shown at first in a list, and by each "Show more". */
export const A_PAGE = 20;

/** The goals: those on the go, those for later, and those that ended. */
export class GoalsRoom extends Room {
  /** What there is; nothing until it has arrived. */
  page: GoalsPage | null = $state.raw(null);
  /** Local time. */
  now = $state('');
  /** How many of those for later are shown. */
  mostLater = $state(A_PAGE);
  /** How many of those that ended are shown. */
  mostEnded = $state(A_PAGE);

  /** Those for later, oldest first. */
  later: GoalLine[] = $derived(this.page?.later.slice(0, this.mostLater) ?? []);
  /** Those that ended, newest first. */
  ended: GoalLine[] = $derived(this.page?.ended.slice(0, this.mostEnded) ?? []);
  /** Whether there are none at all. */
  none = $derived(
    this.page !== null && this.page.active.length + this.page.later.length + this.page.ended.length === 0,
  );

  /** Reads them. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      const [desk, page] = await Promise.all([send('desk_look', {}), send('goals_list', {})]);
      this.now = desk.now;
      this.page = page;
    });
  }

  /** Says of the next step of one that it is done. Gives back how to undo that, or nothing where it was refused. */
  async did({ id }: GoalLine): Promise<Undo | null> {
    let undo: Undo | null = null;
    await this.attempt(async () => {
      const { goal } = await send('goal_get', { id });
      const next = goal.steps.findIndex((step) => step.done === null);
      const steps = goal.steps.map((step, at) => (at === next ? { ...step, done: wallTime(this.now).day } : step));
      await send('goal_save', { ...goal, steps });
      this.page = await send('goals_list', {});
      undo = async () => {
        const before = await send('goal_save', goal).then(() => null, refused);
        await this.load();
        return before;
      };
    });
    return undo;
  }

  /** Switches the comparison with what was hoped on or off. */
  async compare(on: boolean): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('goals_scaling', { on });
    });
  }
}

/** Goals that were removed, and their way back. */
export class GoalsBinRoom extends Room {
  /** What is in the bin; nothing until it has arrived. */
  removed: GoalRemoved[] | null = $state.raw(null);

  /** Reads the bin. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.removed = (await send('goals_bin', {})).removed;
    });
  }

  /** Brings one back. */
  async restore(id: string): Promise<boolean> {
    return this.attempt(async () => {
      await send('goal_restore', { id });
      this.removed = (await send('goals_bin', {})).removed;
    });
  }

  /** Puts one in the bin again, after it was brought back. */
  async putBack(id: string): Promise<void> {
    await this.attempt(async () => {
      await send('goal_remove', { id });
      this.removed = (await send('goals_bin', {})).removed;
    });
  }

  /** Removes one for good. */
  async remove(id: string): Promise<boolean> {
    return this.attempt(async () => {
      this.removed = (await send('goal_remove_for_good', { id })).removed;
    });
  }
}
