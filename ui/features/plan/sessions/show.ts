import type { SessionsPage } from '../../../ipc/bindings';
import { say } from '../../../words/say';

/** One page of the large view: a heading, and what stands under it. */
export type Leaf = { readonly head: string; readonly words: readonly string[] };

/** Each thing to say on a page of its own, then what was agreed, then what was done since. */
export function leaves(page: SessionsPage): Leaf[] {
  const things = page.to_say.to_say;
  const all: Leaf[] = [
    ...things.map(({ words }, at) => ({
      head: say('session-show-thing', { number: at + 1, of: things.length }),
      words: [words],
    })),
    { head: say('session-agreed'), words: page.agreed },
    { head: say('session-since'), words: page.since.done },
  ].filter((leaf) => leaf.words.length > 0);
  return all.length > 0 ? all : [{ head: say('session-show'), words: [say('session-show-none')] }];
}
