import type { VoiceNote } from '../../ipc/bindings';
import { lengthInWords } from '../../parts/voice-name';
import { say } from '../../words/say';

/** What a voice note is called where it can be shared: its length, and the person's words. */
export function voiceLabel(note: VoiceNote): string {
  const length = lengthInWords(note.seconds);
  return note.words ? say('share-voice-words', { length, words: note.words }) : say('share-voice', { length });
}
