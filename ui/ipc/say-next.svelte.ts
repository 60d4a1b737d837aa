import { Room } from './room.svelte';
import { send } from './send';

/** Longest thing to say. Source: the core, sayings. Units: characters. */
const LONGEST = 400;

/** What stands of a longer text: its beginning, up to the end of a word. */
export function beginning(words: string): string {
  const whole = words.trim();
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}

/** Something on a page that can be said at the next session, by one press. */
export class SayNextRoom extends Room {
  /** Whether it is on the list, there is no room for it, or neither. */
  stand: 'offered' | 'kept' | 'full' = $state('offered');

  #id = '';

  /** Puts the words on the list, where there is room. */
  async keep(words: string): Promise<void> {
    await this.attempt(async () => {
      const { to_say, blank } = (await send('sessions_list', {})).to_say;
      const there = to_say.find((one) => one.words === beginning(words));
      if (there) this.#id = there.id;
      else if (blank) {
        this.#id = blank.id;
        await send('saying_save', { id: blank.id, words: beginning(words) });
      }
      this.stand = there || blank ? 'kept' : 'full';
    });
  }

  /** Takes it off the list again. */
  async takeBack(): Promise<void> {
    await this.attempt(async () => {
      await send('saying_remove', { id: this.#id });
      this.stand = 'offered';
    });
  }
}
