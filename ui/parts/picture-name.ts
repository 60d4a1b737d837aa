import type { Picture } from '../ipc/bindings';
import { dayInWords, wallTime } from '../words/dates';
import { say } from '../words/say';

/** What a picture is called: the person's words, or its day, and its place where there are more. */
export function pictureName(picture: Picture, list: readonly Picture[], at: string, now: string): string {
  if (picture.words) return picture.words;
  const day = dayInWords(wallTime(at).day, now);
  const number = list.findIndex((one) => one.id === picture.id) + 1;
  return list.length > 1 ? say('picture-of-many', { number, day }) : say('picture-of', { day });
}
