import type { VoiceNote } from '../ipc/bindings';
import { dayInWords, wallTime } from '../words/dates';
import { say } from '../words/say';

const SECONDS_A_MINUTE = 60;

/** How long something lasts: "40 seconds", "2 minutes", "2 minutes 5 seconds". */
export function lengthInWords(seconds: number): string {
  const whole = Math.floor(seconds / SECONDS_A_MINUTE);
  const rest = seconds % SECONDS_A_MINUTE;
  const minutes = say('voice-length-minutes', { minutes: whole });
  if (whole > 0 && rest === 0) return minutes;
  const short = say('voice-length-seconds', { seconds: rest });
  return whole === 0 ? short : say('voice-length-both', { minutes, seconds: short });
}

/** What a voice note is called: the person's words, or its day, and its place where there are more. */
export function voiceName(note: VoiceNote, list: readonly VoiceNote[], at: string, now: string): string {
  if (note.words) return note.words;
  const day = dayInWords(wallTime(at).day, now);
  const number = list.findIndex((one) => one.id === note.id) + 1;
  return list.length > 1 ? say('voice-of-many', { number, day }) : say('voice-of', { day });
}
