/**
 * The card of gentle mode, for as long as the workbook is open.
 *
 * It must not keep or count what was done or left: the answer is between the person and the day.
 */
import { desk } from '../../ipc/desk.svelte';

/** Small things that need no typing, no strength and no money; `today-thing-…` in the catalogue. */
export const SMALL_THINGS = ['breaths', 'window', 'drink', 'feet', 'sound', 'soft', 'hands'] as const;

/** What the card shows: a small thing, three faces, or that it is enough. */
type Shown = 'thing' | 'feel' | 'done' | 'rest' | 'saved';

/** One card and its answers. */
export class Card {
  shown: Shown = $state('thing');
  /** Which small thing is offered. */
  thing = $state(0);

  #day = '';

  /** Begins anew on another day. */
  on(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.shown = 'thing';
  }

  /** The person did it. */
  did(): void {
    this.shown = 'done';
  }

  /** Offers the next small thing. */
  other(): void {
    this.thing = (this.thing + 1) % SMALL_THINGS.length;
    this.shown = 'thing';
  }

  /** Nothing today. */
  rest(): void {
    this.shown = 'rest';
  }

  /** Asks for a face. */
  feel(): void {
    this.shown = 'feel';
  }

  /** The face is saved. */
  felt(): void {
    this.shown = 'saved';
  }
}

/** The one card; an answer stands for the day, so that nothing is asked twice. */
export const card = new Card();

// Whoever opens a workbook next finds a fresh card.
$effect.root(() => {
  $effect(() => {
    if (desk.stage !== 'open') card.on('');
  });
});
