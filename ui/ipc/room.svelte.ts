/** A room of the window that asks for things which may be refused. */

import { refused, type Refused } from './send';

export class Room {
  /** What was refused last, until the next attempt. */
  refusal: Refused | null = $state.raw(null);

  /** Does it and says whether it was done; a refusal is kept for the screen. */
  protected async attempt(act: () => Promise<void>): Promise<boolean> {
    this.refusal = null;
    try {
      await act();
      return true;
    } catch (reason) {
      this.refusal = refused(reason);
      return false;
    }
  }
}
