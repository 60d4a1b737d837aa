// What a page has beside its words.

import { say } from './say';

/** "A voice note", "2 pictures": what there is of each, in the order a page shows it. */
export function besideWords({ pictures, voices }: { pictures: number; voices: number }): string[] {
  return [
    ...(voices > 0 ? [say('diary-beside-voices', { count: voices })] : []),
    ...(pictures > 0 ? [say('diary-beside-pictures', { count: pictures })] : []),
  ];
}
