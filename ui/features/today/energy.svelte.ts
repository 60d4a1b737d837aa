import type { Energy, EnergyPage, ThingThatFits } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { refused, send, type Refused } from '../../ipc/send';
import { SMALL_THINGS } from './gentle.svelte';

/** Today's energy and what fits it. What was answered on the card stays between the person and the day. */
export class EnergyRoom extends Room {
  /** What there is; nothing until it has arrived. */
  page: EnergyPage | null = $state.raw(null);
  /** Whether the question stands there, though it was answered. */
  asking = $state(false);
  /** What was picked on the card: a thing to try, or one of our small things. */
  picked: ThingThatFits | (typeof SMALL_THINGS)[number] | null = $state.raw(null);
  /** Whether nothing more is offered on this visit. */
  enough = $state(false);

  /** Reads it. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('energy_get', {});
    });
  }

  /** Keeps an answer; the question folds to a line. */
  async answer(energy: Energy): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('energy_say', { energy });
      [this.asking, this.picked, this.enough] = [false, null, false];
    });
  }

  /** Says that a thing to try was done in its size. Gives back how to undo that. */
  async did({ line, size }: ThingThatFits): Promise<(() => Promise<Refused | null>) | null> {
    const done = await this.attempt(async () => {
      await send('homework_save', { ...line.homework, size, outcome: 'done' });
      this.enough = true;
    });
    const undo = async (): Promise<Refused | null> => {
      const why = await send('homework_save', line.homework).then(() => null, refused);
      this.enough = false;
      return why;
    };
    return done ? undo : null;
  }
}
