import { getContext, setContext } from 'svelte';

const KEY = Symbol('blocks');

/** The blocks of one page, each with a room of its own. The page is ready once all have arrived. */
export class Blocks {
  /** Whether every block has what it shows. */
  ready = $state(false);

  #left = 0;

  /** Waits for what a block asks for. */
  wait(asked: Promise<unknown>): void {
    this.#left += 1;
    void asked.finally(() => {
      this.#left -= 1;
      this.ready ||= this.#left === 0;
    });
  }
}

/** Begins a page of blocks; called by the page. */
export function beginBlocks(): Blocks {
  return setContext(KEY, new Blocks());
}

/** The page of blocks that a block stands on; called by the block. */
export function blocks(): Blocks {
  return getContext(KEY);
}
